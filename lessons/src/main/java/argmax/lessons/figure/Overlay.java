package argmax.lessons.figure;

import argmax.engine.run.EpochReport;
import argmax.engine.run.LossUnit;
import argmax.engine.run.PairedDifference;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.TrainSpec;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two trainings over each other. Runs are told apart by hue; training is solid, validation dashed.
 *
 * @param paired the second minus the first, seed by seed; null where they can't be paired
 */
public record Overlay(Run first, Run second, @Nullable PairedDifference paired) {
    /**
     * A run to lay over another.
     *
     * @param name a short one, for legends and sentences
     * @param reports its epochs so far
     * @param ended what it came to; null where it came to nothing, or not yet
     */
    public record Run(String name, TrainSpec spec, List<EpochReport> reports, @Nullable Assessment ended) {
        public Run {
            reports = List.copyOf(reports);
        }
    }

    /** Curves of both, the differences epoch by epoch, and where seeds can be paired theirs. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        LossUnit unit = first.spec().lossUnit();
        if (unit == second.spec().lossUnit()) {
            Axis loss = Axis.linear(unit == LossUnit.SHARE_WRONG ? "share classified wrongly"
                    : unit == LossUnit.NATS ? "mean loss (nats)" : "mean loss");
            figures.add(curves("loss", "Loss", loss, EpochReport.Score::loss));
            figures.add(difference("loss-difference", "Difference of the losses", "loss", EpochReport.Score::loss));
        }
        String score = first.spec().classifies() ? "accuracy" : "R²";
        Axis axis = first.spec().classifies() ? Axis.linear("share classified rightly", 0, 1) : Axis.linear("R²");
        figures.add(curves("accuracy", first.spec().classifies() ? "Accuracy" : "R²", axis, EpochReport.Score::accuracy));
        figures.add(difference(
                "accuracy-difference",
                first.spec().classifies() ? "Difference of the accuracies" : "Difference of R²",
                score,
                EpochReport.Score::accuracy));
        if (paired != null) {
            figures.addAll(PairFigure.of(List.of(paired), folded()));
        }
        return figures;
    }

    private boolean folded() {
        return second.ended() != null && second.ended().seeds().stream().anyMatch(seed -> !seed.folds().isEmpty());
    }

    private Figure curves(String id, String title, Axis y, ToDoubleFunction<EpochReport.Score> value) {
        List<Layer> layers = List.of(
                line(first, Hue.MAIN, Stroke.SOLID, ", training", EpochReport::train, value),
                line(first, Hue.MAIN, Stroke.DASHED, ", validation", EpochReport::validation, value),
                line(second, Hue.OTHER, Stroke.SOLID, ", training", EpochReport::train, value),
                line(second, Hue.OTHER, Stroke.DASHED, ", validation", EpochReport::validation, value));
        String summary = Stream.of(first, second).map(run -> words(run, value)).collect(Collectors.joining(" "));
        return plot(id, title, y, layers, summary);
    }

    private static String words(Run run, ToDoubleFunction<EpochReport.Score> value) {
        return run.reports().isEmpty()
                ? "%s has no epoch yet.".formatted(run.name())
                : "%s ends after epoch %d with %s in training and %s in validation."
                        .formatted(
                                run.name(),
                                run.reports().getLast().epoch(),
                                Digits.of(value.applyAsDouble(run.reports().getLast().train())),
                                Digits.of(value.applyAsDouble(run.reports().getLast().validation())));
    }

    /** Only epochs that both have. */
    private Figure difference(String id, String title, String what, ToDoubleFunction<EpochReport.Score> value) {
        int common = Math.min(first.reports().size(), second.reports().size());
        List<Double> x = IntStream.rangeClosed(1, common).mapToObj(Double::valueOf).toList();
        List<Double> training = differences(common, EpochReport::train, value);
        List<Double> validation = differences(common, EpochReport::validation, value);
        List<Layer> layers = List.of(
                new Layer.Rule("no difference", Hue.QUIET, Stroke.DOTTED, false, 0, null),
                new Layer.Line("training", Hue.MAIN, Stroke.SOLID, x, training),
                new Layer.Line("validation", Hue.MAIN, Stroke.DASHED, x, validation));
        String summary = common == 0
                ? "There is no epoch that both have."
                : "In epoch %d, the last that both have, the %s of %s in validation is %s that of %s.".formatted(
                        common, what, second.name(), beside(validation.getLast()), first.name());
        return plot(id, title, Axis.linear("%s − %s".formatted(second.name(), first.name())), layers, summary);
    }

    private static String beside(double difference) {
        return difference == 0 ? "the same as"
                : Digits.of(Math.abs(difference)) + (difference > 0 ? " above" : " below");
    }

    private List<Double> differences(
            int common, Function<EpochReport, EpochReport.Score> part, ToDoubleFunction<EpochReport.Score> value) {
        return IntStream.range(0, common)
                .mapToObj(i -> value.applyAsDouble(part.apply(second.reports().get(i)))
                        - value.applyAsDouble(part.apply(first.reports().get(i))))
                .toList();
    }

    private Plot plot(String id, String title, Axis y, List<Layer> layers, String summary) {
        int epochs = Math.max(first.reports().size(), second.reports().size());
        return new Plot(
                id, title, Axis.linear("epoch", 1, Math.max(2, epochs)), y, layers, false, summary, table(epochs, layers));
    }

    /** As long as the longest line; others are empty where they have ended. */
    private static Table table(int epochs, List<Layer> layers) {
        List<Layer.Line> lines = layers.stream()
                .filter(Layer.Line.class::isInstance)
                .map(Layer.Line.class::cast)
                .toList();
        List<String> header = new ArrayList<>(List.of("epoch"));
        lines.forEach(line -> header.add(line.name()));
        return new Table(
                header,
                IntStream.range(0, epochs)
                        .mapToObj(i -> Stream.concat(
                                        Stream.of(Integer.toString(i + 1)),
                                        lines.stream().map(line -> i < line.y().size() ? Digits.of(line.y().get(i)) : ""))
                                .toList())
                        .toList());
    }

    private static Layer line(
            Run run,
            Hue hue,
            Stroke stroke,
            String part,
            Function<EpochReport, EpochReport.Score> score,
            ToDoubleFunction<EpochReport.Score> value) {
        return new Layer.Line(
                run.name() + part,
                hue,
                stroke,
                run.reports().stream().map(report -> (double) report.epoch()).toList(),
                run.reports().stream().map(report -> value.applyAsDouble(score.apply(report))).toList());
    }

    /** What both came to, side by side. */
    public Table results() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(first.spec().classifies() ? "Accuracy on unseen rows" : "R² on unseen rows", Overlay::score));
        rows.add(row("Loss on unseen rows", run -> run.ended() == null ? "none" : Digits.of(run.ended().loss())));
        rows.add(row("Trainings (seeds)", run -> Integer.toString(run.spec().seeds().size())));
        rows.add(row("Epochs done", run -> Integer.toString(run.reports().size())));
        rows.add(row("Lowest validation loss", run -> run.reports().stream()
                .mapToDouble(report -> report.validation().loss())
                .min()
                .stream()
                .mapToObj(Digits::of)
                .findFirst()
                .orElse("none")));
        return new Table(List.of("", first.name(), second.name()), rows);
    }

    private static String score(Run run) {
        if (run.ended() == null) {
            return "none";
        }
        Double error = run.ended().standardError();
        boolean share = run.spec().classifies();
        Function<Double, String> spelled = share ? Digits::percent : Digits::of;
        return spelled.apply(run.ended().mean()) + (error == null ? "" : " ± " + spelled.apply(error));
    }

    private List<String> row(String label, Function<Run, String> value) {
        return List.of(label, value.apply(first), value.apply(second));
    }
}
