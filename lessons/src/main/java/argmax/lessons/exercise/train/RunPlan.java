package argmax.lessons.exercise.train;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.Fit;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watch;
import argmax.lessons.exercise.Seeds;
import argmax.lessons.form.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A training with gaps that a learner fills in.
 *
 * @param settings one per key of {@link #KEYS}
 * @param split with the author's data seed, the same for everybody
 * @param seeds how many trainings there are, each with a seed that derives from the variant's
 */
public record RunPlan(Map<String, Setting> settings, Split split, int seeds) {
    /** What a plan says, named as in exercise files. */
    public static final List<String> KEYS = List.of(
            "set", "inputs", "scaling", "head", "hidden", "activation", "optimiser", "rate", "batch", "epochs", "patience",
            "trace");

    /** Where the engine names a value otherwise than exercise files do. */
    private static final Map<String, String> KEY_OF_FIELD =
            Map.of("batchSize", "batch", "units", "hidden", "nodes", "hidden", "network", "hidden", "minDelta", "patience");

    public RunPlan {
        settings = Map.copyOf(settings);
    }

    /** Where a value comes from. */
    public sealed interface Setting {
        /** The author. */
        record Fixed(List<String> values) implements Setting {}

        /** The learner, by the control of that name. */
        record FromControl(String control) implements Setting {}
    }

    /** The control that sets the value which the engine calls {@code field}; empty where the author set it. */
    Optional<String> controlOf(String field) {
        return settings.get(KEY_OF_FIELD.getOrDefault(field, field)) instanceof Setting.FromControl(String control)
                ? Optional.of(control)
                : Optional.empty();
    }

    /**
     * The run that these values of the controls ask for.
     *
     * @param seed the variant's
     * @throws InvalidValue naming what the engine refuses, by a key of this plan or by the engine's own name
     */
    TrainNetwork spec(Values controls, long seed) {
        PlannedValues planned = new PlannedValues(settings, controls);
        double rate = planned.number("rate");
        int patience = planned.wholeNumber("patience");
        return new TrainNetwork(
                new DataChoice(
                        planned.text("set"),
                        inputs(planned),
                        planned.word("scaling", DataChoice.Scaling.values())),
                split,
                network(planned),
                Learning.by(switch (planned.word("optimiser", Method.values())) {
                    case SGD -> new Optimiser.Sgd(rate);
                    case ADAM -> new Optimiser.Adam(rate);
                }),
                new Fit(
                        planned.wholeNumber("batch"),
                        planned.wholeNumber("epochs"),
                        patience == 0 ? null : new EarlyStopping(0, patience),
                        IntStream.range(0, seeds).mapToObj(index -> Seeds.TRAINING.seed(seed, index)).toList()),
                planned.flag("trace") ? Watch.WEIGHTS : Watch.NOTHING_MORE).withFrames();
    }

    /** The author may leave the columns out, which means all; a learner who ticks none hasn't chosen all of them. */
    private List<String> inputs(PlannedValues planned) {
        List<String> inputs = planned.list("inputs");
        if (inputs.isEmpty() && controlOf("inputs").isPresent()) {
            List<String> columns = DataSets.card(planned.text("set")).inputs();
            throw new InvalidValue("inputs", "empty", "at least one of " + String.join(", ", columns));
        }
        return inputs;
    }

    private static Graph network(PlannedValues planned) {
        List<Dense> hidden = hidden(planned);
        return switch (planned.word("head", Head.values())) {
            case SOFTMAX -> Graph.softmax(hidden, DataSets.card(planned.text("set")).classes().size());
            case LOGISTIC -> Graph.logistic(hidden);
        };
    }

    private static List<Dense> hidden(PlannedValues planned) {
        Activation activation = planned.word("activation", Activation.values());
        return Stream.of(planned.text("hidden").split(",", -1))
                .map(String::strip)
                .filter(units -> !units.isEmpty())
                .map(units -> new Dense(PlannedValues.wholeNumber("hidden", units), activation))
                .toList();
    }

    private enum Head {
        SOFTMAX,
        LOGISTIC
    }

    private enum Method {
        SGD,
        ADAM
    }
}
