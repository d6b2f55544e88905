package argmax.lessons.lab.stopping;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.stopping.BumpTraining.Epoch;
import argmax.lessons.lab.stopping.StoppingRule.Stopped;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The curves of a training, and the rule at work on them. */
record StoppingFigures(List<Epoch> epochs, StoppingRule rule, Stopped stopped) {
    /** Every so many-th epoch stands in the tables. */
    private static final int COARSE = 5;

    StoppingFigures {
        epochs = List.copyOf(epochs);
    }

    static StoppingFigures of(BumpTraining training, StoppingRule rule) {
        List<Double> losses = training.epochs().stream().map(Epoch::validationLoss).toList();
        return new StoppingFigures(training.epochs(), rule, rule.watch(losses));
    }

    /** The epoch whose weights are kept. */
    Epoch best() {
        return epochs.get(stopped.best() - 1);
    }

    Figure losses() {
        int stop = stopped.stop();
        List<Layer> layers = List.of(
                line("validation, had it gone on", Hue.QUIET, Stroke.DOTTED, stop, epochs.size(), Epoch::validationLoss),
                line("training, had it gone on", Hue.QUIET, Stroke.DOTTED, stop, epochs.size(), Epoch::trainLoss),
                line("training", Hue.MAIN, Stroke.SOLID, 1, stop, Epoch::trainLoss),
                line("validation", Hue.OTHER, Stroke.DASHED, 1, stop, Epoch::validationLoss),
                new Layer.Rule("best", Hue.TRUTH, Stroke.DOTTED, true, stopped.best(), null),
                new Layer.Rule("stop", Hue.OTHER, Stroke.SOLID, true, stop, null));
        double last = epochs.getLast().validationLoss();
        return new Plot(
                "losses",
                "Both losses",
                epochAxis(),
                Axis.linear("mean cross-entropy (nats)", 0, Math.clamp(1.05 * highest(), 0.8, 2)),
                layers,
                false,
                "%s; the weights of epoch %d are kept, with validation loss %s. After %d epochs it would have been %s."
                        .formatted(
                                ending(), stopped.best(), Digits.of(best().validationLoss()), epochs.size(), Digits.of(last)),
                table("loss", Epoch::trainLoss, Epoch::validationLoss));
    }

    private String ending() {
        return stopped.exhausted()
                ? "Training stops after epoch %d".formatted(stopped.stop())
                : "Patience never runs out in %d epochs".formatted(stopped.stop());
    }

    private double highest() {
        return epochs.stream().mapToDouble(Epoch::validationLoss).max().orElseThrow();
    }

    Figure waiting() {
        List<Double> x = IntStream.rangeClosed(1, stopped.stop()).mapToObj(Double::valueOf).toList();
        List<Double> waits = stopped.waits().stream().map(Integer::doubleValue).toList();
        long improvements = stopped.waits().stream().filter(wait -> wait == 0).count();
        List<List<String>> rows = coarse(stopped.stop())
                .mapToObj(epoch -> List.of(
                        Integer.toString(epoch),
                        Digits.of(epochs.get(epoch - 1).validationLoss()),
                        stopped.waits().get(epoch - 1).toString()))
                .toList();
        return new Plot(
                "waiting",
                "The rule at work",
                epochAxis(),
                Axis.linear("epochs without improvement", 0, Math.max(3, rule.patience() * 1.15)),
                List.of(
                        new Layer.Steps("waiting", Hue.MAIN, Stroke.SOLID, x, waits),
                        new Layer.Rule("patience", Hue.OTHER, Stroke.DASHED, false, rule.patience(), null)),
                false,
                "In %d of %d epochs the validation loss falls by more than %s below the best so far; patience is %d."
                        .formatted(improvements, stopped.stop(), Digits.of(rule.delta()), rule.patience()),
                new Table(List.of("epoch", "validation loss", "epochs waited"), rows));
    }

    Figure mistakes() {
        List<Layer> layers = List.of(
                line("training", Hue.MAIN, Stroke.SOLID, 1, epochs.size(), epoch -> 100 * epoch.trainWrong()),
                line("validation", Hue.OTHER, Stroke.DASHED, 1, epochs.size(), epoch -> 100 * epoch.validationWrong()),
                new Layer.Rule("best", Hue.TRUTH, Stroke.DOTTED, true, stopped.best(), null));
        Epoch last = epochs.getLast();
        return new Plot(
                "mistakes",
                "The misclassified fraction",
                epochAxis(),
                Axis.linear("misclassified (%)", 0, 55),
                layers,
                false,
                """
                At the best epoch %s of the training rows and %s of the validation rows are misclassified; after %d epochs it would be \
                %s and %s."""
                        .formatted(
                                Digits.percent(best().trainWrong()),
                                Digits.percent(best().validationWrong()),
                                epochs.size(),
                                Digits.percent(last.trainWrong()),
                                Digits.percent(last.validationWrong())),
                table("share", Epoch::trainWrong, Epoch::validationWrong));
    }

    private Axis epochAxis() {
        return Axis.linear("epoch", 0, epochs.size());
    }

    private Layer line(String name, Hue hue, Stroke stroke, int from, int to, ToDoubleFunction<Epoch> value) {
        return new Layer.Line(
                name,
                hue,
                stroke,
                IntStream.rangeClosed(from, to).mapToObj(Double::valueOf).toList(),
                epochs.subList(from - 1, to).stream().map(epoch -> value.applyAsDouble(epoch)).toList());
    }

    private Table table(String what, ToDoubleFunction<Epoch> training, ToDoubleFunction<Epoch> validation) {
        List<List<String>> rows = coarse(epochs.size())
                .mapToObj(epoch -> List.of(
                        Integer.toString(epoch),
                        Digits.of(training.applyAsDouble(epochs.get(epoch - 1))),
                        Digits.of(validation.applyAsDouble(epochs.get(epoch - 1)))))
                .toList();
        return new Table(List.of("epoch", "training " + what, "validation " + what), rows);
    }

    private IntStream coarse(int last) {
        return IntStream.rangeClosed(1, last)
                .filter(epoch -> epoch % COARSE == 0 || epoch == 1 || epoch == last || epoch == stopped.best());
    }
}
