package argmax.lessons.figure;

import argmax.engine.run.Comparison;
import argmax.engine.run.LearningCurve;
import argmax.engine.run.RandomSearch;
import argmax.engine.run.Range;
import argmax.engine.run.Study;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrialReport;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The score of each trial of a study against what was varied. */
record Trials(Study spec, List<TrialReport> reports) {
    /** From this ratio of the largest to the smallest value on, equal distances would heap up the small ones. */
    private static final double WIDE = 30;

    private static final String ERROR = "validation, one standard error up and down";

    /** A trial that came to a score. */
    private record Done(TrialReport report, TrialReport.Outcome outcome, double x) {
        double validation() {
            return outcome.validation().accuracy();
        }

        double error() {
            Double error = outcome.standardError();
            return error == null ? 0 : error;
        }
    }

    /** One figure; of a search as many as numbers were drawn. */
    List<Figure> figures() {
        return switch (spec) {
            case LearningCurve curve -> List.of(curve(curve.rows().stream().map(Integer::doubleValue).toList()));
            case Sweep sweep -> List.of(curve(sweep.values()));
            case RandomSearch search ->
                IntStream.range(0, search.ranges().size())
                        .<Figure>mapToObj(i -> cloud(i, search.ranges()))
                        .toList();
            case Comparison comparison -> List.of(bars(comparison));
        };
    }

    private Figure curve(List<Double> planned) {
        String field = spec.trials().getFirst().settings().getFirst().field();
        String label = TrialTable.label(field, List.of(field));
        List<Done> done = done(0);
        List<Double> x = done.stream().map(Done::x).toList();
        List<Layer> layers = new ArrayList<>();
        if (done.stream().anyMatch(trial -> trial.error() > 0)) {
            layers.add(new Layer.Band(ERROR, Hue.OTHER, x, ends(done, -1), ends(done, 1)));
        }
        layers.add(new Layer.Line("training", Hue.MAIN, Stroke.SOLID, x, training(done)));
        layers.add(new Layer.Line("validation", Hue.OTHER, Stroke.DASHED, x, validation(done)));
        if (spec.showsUnseen()) {
            layers.add(new Layer.Line("unseen rows", Hue.TRUTH, Stroke.DOTTED, x, unseen(done)));
        }
        layers.addAll(best(done));
        double least = planned.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double most = planned.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return plot("trials", axis(label, least, most, least > 0 && most / least >= WIDE), score(), layers);
    }

    private Figure cloud(int setting, List<Range> ranges) {
        Range range = ranges.get(setting);
        String label = TrialTable.label(range.field(), ranges.stream().map(Range::field).toList());
        List<Done> done = done(setting);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Points(
                "validation", Hue.OTHER, done.stream().map(Done::x).toList(), validation(done)));
        layers.addAll(best(done));
        return plot(
                setting == 0 ? "trials" : "trials-" + (setting + 1),
                axis(label, range.low(), range.high(), range.scale() == Range.Scale.LOG),
                score(),
                layers);
    }

    private Figure bars(Comparison comparison) {
        List<Done> done = done(0);
        List<Double> left = done.stream().map(trial -> trial.report().trial() - 1.2).toList();
        List<Double> right = done.stream().map(trial -> trial.report().trial() - 0.8).toList();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Bars("validation", Hue.OTHER, left, validation(done), 0.36));
        layers.add(new Layer.Bars("unseen rows", Hue.TRUTH, right, unseen(done), 0.36));
        if (done.stream().anyMatch(trial -> trial.error() > 0)) {
            layers.add(new Layer.Points(
                    ERROR,
                    Hue.OTHER,
                    Stream.concat(left.stream(), left.stream()).toList(),
                    Stream.concat(ends(done, -1).stream(), ends(done, 1).stream()).toList()));
        }
        List<String> names = comparison.entries().stream().map(Comparison.Entry::name).toList();
        return plot("trials", Axis.named("entry", names), score(), layers);
    }

    private Plot plot(String id, Axis x, Axis y, List<Layer> layers) {
        return new Plot(id, "Score against " + x.label(), x, y, layers, false, summary(), TrialTable.of(spec, reports));
    }

    private static Axis axis(String label, double least, double most, boolean log) {
        return log ? Axis.log(label, least, most) : Axis.linear(label, least, most);
    }

    private Axis score() {
        return Axis.linear(
                spec.trials().getFirst().spec().classifies() ? "share classified rightly" : "share of the variance explained");
    }

    /** Where trials compete, the winner so far. */
    private List<Layer> best(List<Done> done) {
        return spec.showsUnseen()
                ? List.of()
                : TrialReport.best(reports).stream()
                        .flatMap(best -> done.stream().filter(trial -> trial.report().equals(best)))
                        .<Layer>map(trial -> new Layer.Points(
                                "best in validation", Hue.CLASS_2, List.of(trial.x()), List.of(trial.validation())))
                        .toList();
    }

    private String summary() {
        if (reports.isEmpty()) {
            return "No trial is done yet.";
        }
        long without = reports.stream().filter(report -> report.outcome() == null).count();
        return "After trial %d of %d %s.%s"
                .formatted(
                        reports.size(),
                        reports.getLast().trials(),
                        done(0).stream()
                                .filter(trial -> TrialReport.best(reports).filter(trial.report()::equals).isPresent())
                                .map(Trials::words)
                                .findFirst()
                                .orElse("none has a score"),
                        without == 0 ? "" : " Trials without a score: %d.".formatted(without));
    }

    private static String words(Done best) {
        TrialReport.Outcome outcome = best.outcome();
        return "the best in validation is trial %d (%s) with %s%s there, %s in training%s"
                .formatted(
                        best.report().trial(),
                        best.report().name(),
                        Digits.percent(best.validation()),
                        outcome.standardError() == null ? "" : " ± " + Digits.percent(best.error()),
                        Digits.percent(outcome.train().accuracy()),
                        outcome.unseen() == null
                                ? ""
                                : ", %s on unseen rows".formatted(Digits.percent(outcome.unseen().accuracy())));
    }

    /** In the order of a setting; where nothing is set, in that of the trials. */
    private List<Done> done(int setting) {
        List<Done> done = new ArrayList<>();
        for (TrialReport report : reports) {
            TrialReport.Outcome outcome = report.outcome();
            if (outcome != null) {
                double x = report.settings().isEmpty() ? report.trial() : report.settings().get(setting).value();
                done.add(new Done(report, outcome, x));
            }
        }
        done.sort(Comparator.comparingDouble(Done::x));
        return done;
    }

    private static List<Double> ends(List<Done> done, int side) {
        return done.stream().map(trial -> trial.validation() + side * trial.error()).toList();
    }

    private static List<Double> training(List<Done> done) {
        return done.stream().map(trial -> trial.outcome().train().accuracy()).toList();
    }

    private static List<Double> validation(List<Done> done) {
        return done.stream().map(Done::validation).toList();
    }

    private static List<Double> unseen(List<Done> done) {
        return done.stream()
                .map(Done::outcome)
                .map(outcome -> outcome.unseen() == null ? outcome.validation() : outcome.unseen())
                .map(score -> score.accuracy())
                .toList();
    }
}
