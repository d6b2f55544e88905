package argmax.lessons.figure;

import argmax.engine.metric.Cut;
import argmax.engine.metric.Cuts;
import argmax.engine.metric.Rates;
import argmax.engine.metric.Roc;
import argmax.engine.metric.ScoreScale;
import argmax.engine.run.RunResult.Assessment;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one threshold does to the rows that a classifier was judged on.
 *
 * @param roc of the class that counts as positive
 * @param control the control that sets the threshold, which can also be dragged
 */
public record CutFigures(Assessment assessment, Roc roc, Cuts cuts, double threshold, String control) {
    /** A bar of the distribution holds so many steps of the scale. */
    static final int BAR = 5;

    /** The scores of both classes, the four counts, both forms of the ROC curve, and the rates at every threshold. */
    public List<Figure> figures() {
        return List.of(scores(), matrix(), curve(), mistag(), new RatesFigure(cuts, threshold, control).figure());
    }

    private Figure scores() {
        ScoreScale scale = cuts.scale();
        int bars = scale.steps() / BAR;
        double width = scale.step() * BAR;
        List<Double> centres = IntStream.range(0, bars).mapToObj(i -> scale.mark(BAR * i) + width / 2).toList();
        List<Long> positives = counts(bars, true);
        List<Long> negatives = counts(bars, false);
        List<Layer> layers = List.of(
                new Layer.Bars(others(), Hue.QUIET, centres, shares(negatives, cuts.negatives()), width),
                new Layer.Bars(roc.positive(), Hue.MAIN, centres, shares(positives, cuts.positives()), width),
                new Layer.Rule("threshold", Hue.TRUTH, Stroke.DASHED, true, threshold, control));
        Table table = new Table(
                List.of("above", "up to", roc.positive(), others()),
                IntStream.range(0, bars)
                        .mapToObj(i -> List.of(
                                Digits.of(scale.mark(BAR * i)),
                                Digits.of(scale.mark(BAR * (i + 1))),
                                positives.get(i).toString(),
                                negatives.get(i).toString()))
                        .toList());
        Rates now = now().rates();
        String summary = "Above the threshold %s lie %s of the rows of %s and %s of those of %s.%s"
                .formatted(
                        spelled(threshold),
                        Digits.percent(now.sensitivity()),
                        roc.positive(),
                        Digits.percent(now.mistag()),
                        others(),
                        now().threshold() == threshold
                                ? ""
                                : " Counts are kept at some 200 thresholds; these belong to %s."
                                        .formatted(spelled(now().threshold())));
        return new Plot(
                "scores",
                "Scores of both classes",
                Axis.linear(score(), scale.least(), scale.most()),
                Axis.linear("share of the class in each bar"),
                layers,
                false,
                summary,
                table);
    }

    private Figure matrix() {
        Rates now = now().rates();
        List<List<Integer>> counts = List.of(
                List.of(count(now.truePositives()), count(now.falseNegatives())),
                List.of(count(now.falsePositives()), count(now.trueNegatives())));
        String summary = "%d of %d rows of %s are taken for it, and %d of %d of %s."
                .formatted(
                        now.truePositives(), now.positives(), roc.positive(), now.falsePositives(), now.negatives(), others());
        return new Matrix(
                "cut",
                "Confusion at this threshold",
                "true \\ taken for",
                List.of(roc.positive(), others()),
                List.of(roc.positive(), "not"),
                counts,
                summary);
    }

    private Figure curve() {
        Rates now = now().rates();
        return with(
                RocFigures.roc(assessment, ""),
                List.of(point(now.mistag(), now.sensitivity())),
                " The threshold %s stands at a false-positive rate of %s and a true-positive rate of %s."
                        .formatted(spelled(threshold), Digits.percent(now.mistag()), Digits.percent(now.sensitivity())));
    }

    /** A rate of 0 has no place on a log axis. */
    private Figure mistag() {
        Rates now = now().rates();
        boolean drawn = now.mistag() >= RocFigures.LEAST_MISTAG;
        return with(
                RocFigures.mistag(assessment, ""),
                drawn ? List.of(point(now.sensitivity(), now.mistag())) : List.of(),
                drawn
                        ? " The threshold %s finds %s of %s."
                                .formatted(spelled(threshold), Digits.percent(now.sensitivity()), roc.positive())
                        : " At the threshold %s too few are tagged wrongly to be drawn.".formatted(spelled(threshold)));
    }

    private static Plot with(Plot plot, List<Layer> more, String sentence) {
        List<Layer> layers = Stream.concat(plot.layers().stream(), more.stream()).toList();
        return new Plot(
                plot.id(), plot.title(), plot.x(), plot.y(), layers, plot.square(), plot.summary() + sentence, plot.table());
    }

    private Layer point(double x, double y) {
        return new Layer.Points("%s at %s".formatted(roc.positive(), spelled(threshold)), Hue.TRUTH, List.of(x), List.of(y));
    }

    private Cut now() {
        return cuts.at(threshold);
    }

    /** How many rows of one side have a score in each bar. Where a probability is 0 the first bar has it. */
    private List<Long> counts(int bars, boolean positive) {
        List<Long> counts = new ArrayList<>();
        long above = positive ? cuts.positives() : cuts.negatives();
        for (int i = 1; i <= bars; i++) {
            Rates rates = cuts.at(cuts.scale().mark(BAR * i)).rates();
            long next = positive ? rates.truePositives() : rates.falsePositives();
            counts.add(above - next);
            above = next;
        }
        return counts;
    }

    private static List<Double> shares(List<Long> counts, long all) {
        return counts.stream().map(count -> (double) count / all).toList();
    }

    private String score() {
        return (cuts.scale().probabilities() ? "probability of " : "margin of ") + roc.positive();
    }

    /** Of two classes the other one by its name. */
    private String others() {
        List<String> others = assessment.classes().stream().filter(name -> !name.equals(roc.positive())).toList();
        return others.size() == 1 ? others.getFirst() : "the others";
    }

    private static int count(long rows) {
        return Math.toIntExact(rows);
    }

    /** A threshold as it was set. */
    static String spelled(double threshold) {
        return Numbers.rounded(threshold).replace('-', '−');
    }
}
