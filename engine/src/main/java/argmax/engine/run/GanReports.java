package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Predictions;
import argmax.engine.net.train.GanTraining;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Measures generators and discriminators. */
final class GanReports {
    private static final int GENERATED = 10_000;
    private static final long NOISE = 1;
    private static final int CELLS = 40;
    private static final double DEVIATIONS = 4;
    private final TrainGan spec;
    private final float[] real;
    private final double least;
    private final double width;

    /** @param real one column */
    GanReports(TrainGan spec, Samples real) {
        this.spec = spec;
        this.real = real.inputs(0, real.rows());
        StandardScaler moments = StandardScaler.fit(real);
        this.least = moments.mean(0) - DEVIATIONS * moments.deviation(0);
        this.width = 2 * DEVIATIONS * moments.deviation(0) / CELLS;
    }

    GanReport report(int epoch, int step, List<GanTraining> trainings) {
        List<GanReport.State> states = trainings.stream().map(this::state).toList();
        return new GanReport(epoch, spec.epochs(), step, states, picture(trainings.getFirst()));
    }

    private GanReport.State state(GanTraining training) {
        float[] generated = training.generate(GENERATED, NOISE);
        StandardScaler moments = StandardScaler.fit(new Samples(1, generated, new int[GENERATED]));
        Predictions ofReal = training.judge(real);
        Predictions ofGenerated = training.judge(generated);
        return new GanReport.State(
                -mean(ofReal, GanTraining.REAL) - mean(ofGenerated, GanTraining.FAKE),
                -mean(ofGenerated, GanTraining.REAL),
                moments.mean(0),
                moments.deviation(0));
    }

    /** The mean of ln p(label). */
    private static double mean(Predictions predictions, int label) {
        return IntStream.range(0, predictions.rows())
                .mapToDouble(row -> predictions.logProbability(row, label))
                .average()
                .orElseThrow();
    }

    private GanReport.Picture picture(GanTraining training) {
        float[] centres = new float[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            centres[cell] = (float) (least + (cell + 0.5) * width);
        }
        Predictions judged = training.judge(centres);
        return new GanReport.Picture(
                IntStream.range(0, CELLS).mapToObj(cell -> (double) centres[cell]).toList(),
                shares(real),
                shares(training.generate(GENERATED, NOISE)),
                IntStream.range(0, CELLS).mapToObj(cell -> judged.probability(cell, GanTraining.REAL)).toList());
    }

    private List<Double> shares(float[] numbers) {
        int[] counts = new int[CELLS];
        for (float number : numbers) {
            double cell = Math.floor((number - least) / width);
            if (cell >= 0 && cell < CELLS) {
                counts[(int) cell]++;
            }
        }
        List<Double> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add((double) count / numbers.length);
        }
        return shares;
    }
}
