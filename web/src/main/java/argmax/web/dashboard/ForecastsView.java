package argmax.web.dashboard;

import argmax.engine.metric.Calibration;
import argmax.engine.metric.Scored;
import argmax.engine.metric.Scores;
import argmax.engine.stat.Interval;
import argmax.engine.stat.sampling.ProportionInterval;
import argmax.lessons.exercise.forecast.Forecast;
import argmax.lessons.exercise.forecast.Stated;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.exercise.GivenAnswers;
import argmax.web.lesson.Predictions.Guesses;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether a class knows how much it knows: the probabilities that learners stated against what happened, and their guesses
 * before labs.
 *
 * @param ranges how often stated ranges held; empty where none were stated
 */
public record ForecastsView(Figure calibration, String ranges, Figure guesses, List<Row> rows) {
    private static final int BINS = 10;
    private static final double LEVEL = 0.95;

    /** A question before a lab. */
    public record Row(String number, String href, String questionHtml, int people, String right) {}

    /** With one query at most. */
    static ForecastsView of(Snapshot snapshot, GivenAnswers given, List<Guesses> guesses) {
        List<Stated> stated = given.stated(forecasts(snapshot));
        List<Guesses> made = guesses.stream().filter(one -> one.people() > 0).toList();
        return new ForecastsView(
                calibration(stated.stream().filter(one -> !one.range()).toList()),
                ranges(stated.stream().filter(Stated::range).toList()),
                figure(made),
                made.stream().map(ForecastsView::row).toList());
    }

    private static Map<Long, Forecast> forecasts(Snapshot snapshot) {
        Map<Long, Forecast> forecasts = new HashMap<>();
        snapshot.log().byPerson().values().stream()
                .flatMap(Collection::stream)
                .filter(Catalogue::graded)
                .forEach((Entry entry) -> snapshot.catalogue().find(entry.exerciseId())
                        .filter(Forecast.class::isInstance)
                        .ifPresent(exercise -> forecasts.put(entry.id(), (Forecast) exercise)));
        return forecasts;
    }

    static Figure calibration(List<Stated> stated) {
        List<Calibration.Bin> bins = stated.isEmpty()
                ? List.of()
                : Calibration.of(scored(stated), Calibration.Binning.EQUAL_WIDTH, BINS).bins();
        List<Interval> intervals = bins.stream()
                .map(bin -> ProportionInterval.WILSON.of((int) Math.round(bin.share() * bin.rows()), bin.rows(), LEVEL))
                .toList();
        List<Layer> layers = List.of(
                new Layer.Line("as often as stated", Hue.QUIET, Stroke.DOTTED, List.of(0.0, 1.0), List.of(0.0, 1.0)),
                new Layer.Errors(
                        "the class, with Wilson’s 95 % interval",
                        Hue.MAIN,
                        bins.stream().map(Calibration.Bin::meanProbability).toList(),
                        bins.stream().map(Calibration.Bin::share).toList(),
                        intervals.stream().map(Interval::low).toList(),
                        intervals.stream().map(Interval::high).toList()));
        List<List<String>> rows = IntStream.range(0, bins.size())
                .mapToObj(i -> List.of(
                        "%s to %s".formatted(Digits.percent(bins.get(i).from()), Digits.percent(bins.get(i).to())),
                        Digits.percent(bins.get(i).meanProbability()),
                        Digits.percent(bins.get(i).share()),
                        "%s to %s".formatted(Digits.percent(intervals.get(i).low()), Digits.percent(intervals.get(i).high())),
                        Integer.toString(bins.get(i).rows())))
                .toList();
        return new Plot(
                "calibration",
                "Stated and happened",
                Axis.linear("probability that was stated", 0, 1),
                Axis.linear("share that happened", 0, 1),
                layers,
                true,
                summary(stated),
                new Table(List.of("stated", "mean", "happened", "interval", "n"), rows));
    }

    private static String summary(List<Stated> stated) {
        if (stated.isEmpty()) {
            return "Nobody has made a forecast yet whose run has ended.";
        }
        double mean = stated.stream().mapToDouble(Stated::probability).average().orElseThrow();
        double happened = (double) stated.stream().filter(Stated::happened).count() / stated.size();
        return "In %d forecasts the class stated %s on average, and %s happened; the mean Brier score is %s; %s."
                .formatted(
                        stated.size(),
                        Digits.percent(mean),
                        Digits.percent(happened),
                        Digits.of(Scores.brier(scored(stated))),
                        "to say 50 % always would make it 0.25");
    }

    private static Scored scored(List<Stated> stated) {
        boolean[] happened = new boolean[stated.size()];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = stated.get(i).happened();
        }
        return Scored.of(stated.stream().mapToDouble(Stated::probability).toArray(), happened);
    }

    private static String ranges(List<Stated> ranges) {
        if (ranges.isEmpty()) {
            return "";
        }
        int held = (int) ranges.stream().filter(Stated::happened).count();
        Interval interval = ProportionInterval.WILSON.of(held, ranges.size(), LEVEL);
        return "Of %d ranges that were to hold the result with %s, %d held it: %s (95 %% interval %s to %s).".formatted(
                ranges.size(),
                Digits.percent(ranges.getFirst().probability()),
                held,
                Digits.percent((double) held / ranges.size()),
                Digits.percent(interval.low()),
                Digits.percent(interval.high()));
    }

    private static Row row(Guesses guesses) {
        return new Row(
                guesses.lesson().number(),
                "/lessons/" + guesses.lesson().slug(),
                guesses.question().questionHtml(),
                guesses.people(),
                guesses.people() < ItemStatistics.FEWEST ? "" : Digits.percent((double) guesses.right() / guesses.people()));
    }

    private static Figure figure(List<Guesses> made) {
        List<Guesses> enough = made.stream().filter(one -> one.people() >= ItemStatistics.FEWEST).toList();
        List<Interval> intervals =
                enough.stream().map(one -> ProportionInterval.WILSON.of(one.right(), one.people(), LEVEL)).toList();
        List<Layer> layers = List.of(new Layer.Errors(
                "guessed rightly, with Wilson’s 95 % interval",
                Hue.MAIN,
                IntStream.range(0, enough.size()).mapToObj(i -> (double) i).toList(),
                enough.stream().map(one -> 100.0 * one.right() / one.people()).toList(),
                intervals.stream().map(interval -> 100 * interval.low()).toList(),
                intervals.stream().map(interval -> 100 * interval.high()).toList()));
        String summary = enough.isEmpty()
                ? "No question has %d guesses yet.".formatted(ItemStatistics.FEWEST)
                : "Over all questions %s of the guesses were right.".formatted(Digits.percent(
                        (double) enough.stream().mapToInt(Guesses::right).sum()
                                / enough.stream().mapToInt(Guesses::people).sum()));
        return new Plot(
                "guesses",
                "Guesses before labs",
                Axis.named("lesson", enough.stream().map(one -> one.lesson().number()).toList()),
                Axis.linear("guessed rightly (%)", 0, 100),
                layers,
                false,
                summary,
                new Table(
                        List.of("lesson", "guesses", "right"),
                        enough.stream()
                                .map(one -> List.of(
                                        one.lesson().number(), Integer.toString(one.people()), Integer.toString(one.right())))
                                .toList()));
    }
}
