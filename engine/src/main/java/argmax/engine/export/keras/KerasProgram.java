package argmax.engine.export.keras;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.export.Identifiers;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.Penalty;
import argmax.engine.run.TrainNetwork;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of a program for Keras that does what a run does. */
final class KerasProgram {
    private final TrainNetwork spec;
    private final Architecture architecture;
    private final DataCard card;
    private final DataTable table;
    private final List<String> names;
    private final List<KerasExit> exits;

    KerasProgram(TrainNetwork spec) {
        DataSet data = DataSets.load(spec.data().set());
        this.spec = spec;
        this.architecture = spec.architecture();
        this.card = spec.data().card();
        this.table = new DataTable(spec, data);
        this.names = Identifiers.of(architecture, Python.RESERVED);
        this.exits = architecture.exits().stream()
                .map(exit -> new KerasExit(
                        architecture, exit, spec.network().nodes().get(exit.place() - 1).layer()))
                .toList();
    }

    DataTable table() {
        return table;
    }

    String title() {
        return "%s: %s".formatted(card.title(), spec.split() instanceof Split.KFold ? "k-fold cross-validation" : "one split");
    }

    String introduction() {
        return """
                A run of Argmax as a program for Keras 3: the same rows, network, optimiser and number of epochs. It reads \
                data.csv from the folder that it is started in; that file belongs to it. It needs numpy and Keras 3 with any \
                of its back ends. Its random numbers are others than Argmax's, so scores agree within the spread between \
                seeds, not digit by digit.""" + differences();
    }

    private String differences() {
        Penalty penalty = spec.learning().penalty();
        String reported = KerasNetwork.penalised(penalty)
                ? " Losses that Keras reports, and watches for early stopping, include the penalty; Argmax's don't."
                : "";
        return penalty.l1() > 0
                ? reported + " With an L1 penalty weights become small here, while Argmax stops them at 0 exactly."
                : reported;
    }

    List<Section> sections() {
        return List.of(
                new Section("Libraries", "", "import keras\nimport numpy as np\n"),
                new Section("Data", dataProse(), dataCode()),
                new Section("Network", architecture.parameters() + " parameters.", new KerasNetwork(spec, names, table).code()),
                new Section("Learning", scalingProse(), learningCode()),
                new Section("Result", "%s on rows that the network never learned from.".formatted(score()), resultCode()));
    }

    private String score() {
        return architecture.exits().getFirst().target() == Exit.CLASS ? "The share of rows classified correctly" : "R²";
    }

    private String dataProse() {
        String rows = switch (spec.split()) {
            case Split.HoldOut _ -> "the last column says which rows train (0), validate (1) and test (2)";
            case Split.KFold split ->
                "the last column says in which of %d folds a row is held out, while the others train".formatted(split.folds());
        };
        return "%s (%s; %s). In data.csv %s.".formatted(card.title(), card.source(), card.licence(), rows);
    }

    private String dataCode() {
        StringBuilder code = new StringBuilder();
        code.append("table = np.loadtxt(\"data.csv\", delimiter=\",\", skiprows=1, ndmin=2)\n");
        code.append("x = table[:, :%d]\n".formatted(table.inputs()));
        if (encodes()) {
            code.append(levels());
        }
        if (!card.classes().isEmpty()) {
            code.append("CLASSES = %s\n".formatted(Python.texts(card.classes())));
            code.append("label = table[:, %d].astype(\"int64\")\n".formatted(table.label()));
        }
        if (!card.targets().isEmpty()) {
            code.append("TARGETS = %s\n".formatted(Python.texts(card.targets())));
            code.append("targets = table[:, %d:%d]\n".formatted(table.target(), table.target() + card.targets().size()));
        }
        if (table.weighted()) {
            code.append("weight = table[:, %d]\n".formatted(table.weight()));
        }
        if (table.haveLengths()) {
            code.append("length = table[:, [%d]]\n".formatted(table.length()));
        }
        code.append("truths = %s\n".formatted(oneOrList(KerasExit::truth)));
        code.append("part = table[:, %d].astype(\"int64\")\n".formatted(table.part()));
        return code.append(switch (spec.split()) {
            case Split.HoldOut _ -> "folds = [(part == 0, part == 1, part == 2)]  # rows that train, validate and test\n";
            case Split.KFold split ->
                "folds = [(part != k, part == k, part == k) for k in range(1, %d)]  # rows that train, validate and test\n"
                        .formatted(split.folds() + 1);
        }).toString();
    }

    private boolean encodes() {
        return !card.encoded().equals(card.inputs());
    }

    private String levels() {
        return "# Of each column the levels, where it is a category, and whether cells may be missing.\nCOLUMNS = "
                + Python.list(card.columns().stream()
                        .map(column -> "(%s, %s)"
                                .formatted(Python.texts(column.levels()), column.mayBeMissing() ? "True" : "False"))
                        .toList())
                + "\n";
    }

    /** As {@link argmax.engine.data.Encoding} has it. */
    private String encoding() {
        return """
                def encoded(training):
                    columns = []
                    for cells, (levels, may_be_missing) in zip(x.T, COLUMNS):
                        known = cells[training]
                        if not levels:
                            columns.append(np.where(np.isnan(cells), np.nanmedian(known), cells))
                        for level in range(len(levels)):
                            columns.append((cells == level) & np.any(known == level))
                        if may_be_missing:
                            columns.append(np.isnan(cells))
                    return np.stack(columns, axis=1).astype("float64")


                """;
    }

    private String scalingProse() {
        return spec.data().scaling() == DataChoice.Scaling.STANDARD
                ? "Inputs are scaled with mean and standard deviation of the rows that train."
                : "";
    }

    private String learningCode() {
        String losses = exits.stream().map(KerasExit::definitions).distinct().collect(Collectors.joining());
        int batch = Math.min(spec.fit().batchSize(), table.rows());
        return losses + KerasLearning.definitions(spec.learning()) + (encodes() ? encoding() : "") + pick() + """
                def learn(seed, training, validation):
                %s
                    keras.utils.set_random_seed(seed)
                    model = build()
                    model.compile(
                        optimizer=%s,
                        loss=%s,
                        loss_weights=%s,
                        metrics=%s,
                    )
                    history = model.fit(
                        inputs(training),
                        pick(truths, training),
                %s        validation_data=%s,
                        batch_size=%d,
                        epochs=%d,
                        callbacks=%s,
                        verbose=0,
                    )
                    return model, inputs, history.history
                """.formatted(
                inputs(),
                KerasLearning.optimiser(spec.learning()),
                oneOrList(KerasExit::loss),
                architecture.exits().size() == 1
                        ? Python.number(architecture.exits().getFirst().weight())
                        : Python.list(architecture.exits().stream().map(exit -> Python.number(exit.weight())).toList()),
                metrics(),
                table.weighted() ? "        sample_weight=%s,\n".formatted(weights("training")) : "",
                "(inputs(validation), pick(truths, validation)%s)"
                        .formatted(table.weighted() ? ", " + weights("validation") : ""),
                batch,
                spec.fit().epochs(),
                KerasLearning.callbacks(spec.learning(), spec.fit().earlyStopping()));
    }

    private String pick() {
        return exits.size() == 1
                ? "def pick(truth, rows):\n    return truth[rows]\n\n\n"
                : "def pick(truths, rows):\n    return [truth[rows] for truth in truths]\n\n\n";
    }

    /** One weight per row, for each output. */
    private String weights(String rows) {
        return exits.size() == 1 ? "weight[%s]".formatted(rows) : "[weight[%s]] * %d".formatted(rows, exits.size());
    }

    /** Only the first output counts in the score. */
    private String metrics() {
        String first = "[" + exits.getFirst().metric() + "]";
        return exits.size() == 1 ? first : "[" + first + ", []".repeat(exits.size() - 1) + "]";
    }

    private String inputs() {
        String all = encodes() ? "    numbers = encoded(training)\n" : "    numbers = x\n";
        String scaling = spec.data().scaling() == DataChoice.Scaling.STANDARD
                ? """
                        mean, deviation = numbers[training].mean(axis=0), numbers[training].std(axis=0)
                        deviation[deviation == 0] = 1
                        scaled = (numbers - mean) / deviation
                    """
                : "    scaled = numbers\n";
        String given = table.haveLengths() ? "[scaled[rows], length[rows]]" : "scaled[rows]";
        return all + scaling + "\n    def inputs(rows):\n        return " + given + "\n";
    }

    private String resultCode() {
        String output = exits.size() == 1 ? "output" : "output[0]";
        return """
                def error_and_spread(output, rows):
                %s

                scores, histories = [], []
                for seed in %s:
                    errors, spreads = 0, 0
                    for training, validation, test in folds:
                        model, inputs, history = learn(seed, training, validation)
                        output = model.predict(inputs(test), verbose=0)
                        error, spread = error_and_spread(%s, test)
                        errors, spreads = errors + error, spreads + spread
                        histories.append(history)
                    scores.append(1 - errors / spreads)
                    print(f"seed {seed}: {scores[-1]:.4f}")
                print(f"median of the seeds: {np.median(scores):.4f}")
                """.formatted(exits.getFirst().error(), seeds(), output);
    }

    /** numpy's seeds have 32 bits. */
    private String seeds() {
        return Python.list(spec.fit().seeds().stream().map(seed -> seed & 0xFFFFFFFFL).toList());
    }

    private String oneOrList(Function<KerasExit, String> part) {
        List<String> parts = exits.stream().map(part).toList();
        return parts.size() == 1 ? parts.getFirst() : Python.list(parts);
    }
}
