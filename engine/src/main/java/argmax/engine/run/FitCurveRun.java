package argmax.engine.run;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.train.Evaluation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One {@link FitCurve} from beginning to end. */
final class FitCurveRun {
    private static final int POINTS = 201;
    private final FitCurve spec;
    private final DataSet data;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Evaluation> training = new ArrayList<>();
    private final List<Evaluation> validation = new ArrayList<>();

    FitCurveRun(FitCurve spec) {
        this.spec = spec;
        this.data = DataSets.load(spec.data().set()).columns(spec.data());
    }

    RunResult run(RunObserver observer, StopSignal stop) {
        RunResult.@Nullable SplitSummary summary = null;
        @Nullable DrawnCurve drawn = null;
        for (long seed : spec.seeds()) {
            Samples rows = rows(spec, data, seed);
            List<Part> parts = parts(rows);
            List<FittedCurve> curves = new ArrayList<>();
            try {
                for (Part part : parts) {
                    curves.add(fit(part));
                }
            } catch (InvalidValue refusal) {
                // Only the rows themselves show it, so no specification could have been refused.
                return new RunResult.Failed("These rows don't determine the curve: " + refusal.getMessage());
            }
            judged.add(Judged.of(spec.split(), List.of(), parts, curves));
            if (summary == null) {
                summary = summary(rows, parts);
                drawn = drawn(parts.getFirst(), curves.getFirst());
            }
            if (stop.ask()) {
                break;
            }
        }
        EpochReport report = report();
        observer.epoch(report);
        if (drawn != null) {
            observer.frame(new Frame.Line(1, drawn.x(), drawn.y()));
        }
        RunResult.Assessment assessment =
                Assess.of(spec.seeds(), judged, List.of(), Objects.requireNonNull(summary)).with(drawn);
        return stop.stopped()
                ? new RunResult.Stopped(assessment, List.of(report), receipt())
                : new RunResult.Finished(assessment, List.of(report), receipt());
    }

    /** What one seed has to fit and to judge on. */
    static Samples rows(FitCurve spec, DataSet data, long seed) {
        Integer fresh = spec.fresh();
        if (fresh == null) {
            return data.rows();
        }
        Samples drawn = DataSets.fresh(spec.data().set(), fresh, seed);
        List<String> all = DataSets.card(spec.data().set()).inputs();
        return drawn.pickColumns(data.card().inputs().stream().mapToInt(all::indexOf).toArray());
    }

    private List<Part> parts(Samples rows) {
        Split split = spec.split();
        if (split == null) {
            return List.of(Part.of(data.card(), rows, data.test(), data.test(), spec.data().scaling()));
        }
        List<Part> parts = new ArrayList<>();
        for (Fold fold : Folds.of(split, rows, data.card().classes().size())) {
            parts.add(Part.of(data.card(), rows, data.test(), fold, spec.data().scaling()));
        }
        return parts;
    }

    private FittedCurve fit(Part part) {
        FittedCurve curve = FittedCurve.of(spec.regression(), part.training());
        training.add(curve.evaluate(part.training()));
        validation.add(curve.evaluate(part.validation()));
        return curve;
    }

    private RunResult.SplitSummary summary(Samples rows, List<Part> parts) {
        Split split = spec.split();
        return split == null
                ? new RunResult.SplitSummary(
                        "All %d rows are fitted; the %d test rows are the data set's own.".formatted(rows.rows(), data.test().rows()),
                        List.of())
                : Describe.split(split, false, rows, data.card(), parts);
    }

    /** The first curve between the first and the last of its rows; null where it has several inputs. */
    private static @Nullable DrawnCurve drawn(Part part, FittedCurve curve) {
        if (part.training().columns() != 1) {
            return null;
        }
        DoubleSummaryStatistics range = IntStream.range(0, part.training().rows())
                .mapToDouble(row -> part.training().input(row, 0))
                .summaryStatistics();
        double[] x = IntStream.range(0, POINTS)
                .mapToDouble(i -> range.getMin() + (range.getMax() - range.getMin()) * i / (POINTS - 1))
                .toArray();
        List<Integer> some = PredictedNumbers.some(part.training().rows());
        return new DrawnCurve(
                Arrays.stream(x).mapToObj(at -> unscaled(at, part)).toList(),
                Arrays.stream(x).mapToObj(at -> curve.curve().at(at)).toList(),
                some.stream().map(row -> unscaled(part.training().input(row, 0), part)).toList(),
                some.stream().map(row -> (double) part.training().target(row, 0)).toList());
    }

    private static double unscaled(double x, Part part) {
        return x * part.scaler().deviation(0) + part.scaler().mean(0);
    }

    private EpochReport report() {
        DoubleSummaryStatistics loss = validation.stream().mapToDouble(Evaluation::loss).summaryStatistics();
        return new EpochReport(
                1,
                1,
                new EpochReport.Score(mean(training, Evaluation::loss), mean(training, Evaluation::score)),
                new EpochReport.Score(loss.getAverage(), mean(validation, Evaluation::score)),
                loss.getMin(),
                loss.getMax(),
                0,
                0,
                List.of(),
                List.of());
    }

    private static double mean(List<Evaluation> evaluations, Function<Evaluation, Double> value) {
        return Spread.mean(evaluations.stream().map(value).toList());
    }

    private Receipt receipt() {
        return Receipt.now(spec);
    }
}
