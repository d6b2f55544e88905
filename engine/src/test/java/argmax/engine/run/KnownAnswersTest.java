package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Loss;
import argmax.engine.net.Node;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trained networks against answers that are known without training. */
class KnownAnswersTest {
    private static final Split SPLIT = new Split.HoldOut(0.2, 0, 1);

    @Test
    void trainingOnAllRowsAtOnceFindsTheMaximumOfTheLikelihood() {
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.NONE), SPLIT, Graph.logistic(List.of()),
                Learning.by(new Optimiser.Sgd(2)), new Fit(4096, 500, null, List.of(1L)), Watch.WEIGHTS);

        RunResult.Finished finished = (RunResult.Finished) Engine.run(spec, report -> {});

        double[] maximum = newton();
        List<Double> learned = finished.curves().getLast().weights();
        for (int i = 0; i < 3; i++) {
            assertThat(learned.get(i)).isCloseTo(maximum[i], within(2e-3));
        }
    }

    @Test
    void aLinearNetworkFindsTheLeastSquaresSolution() {
        Split split = new Split.HoldOut(0.2, 0, 1);
        TrainNetwork spec = new TrainNetwork(
                new DataChoice("sparse20", List.of(), DataChoice.Scaling.NONE),
                split,
                new Graph(
                        List.of(Node.of(new Dense(1, Activation.IDENTITY))),
                        List.of(new Output("", "y", Loss.SQUARED_ERROR, 1))),
                Learning.by(new Optimiser.Sgd(0.2)),
                new Fit(4096, 500, null, List.of(1L)),
                Watch.WEIGHTS);

        RunResult.Finished finished = (RunResult.Finished) Engine.run(spec, report -> {});

        double[] best = leastSquares(split);
        List<Double> learned = finished.curves().getLast().weights();
        for (int i = 0; i < best.length; i++) {
            assertThat(learned.get(i)).isCloseTo(best[i], within(1e-4));
        }
        // Of the variance 9 + 4 + 2.25 + 1 of y, all but the noise can be explained, and 48 rows leave a little less.
        assertThat(finished.assessment().score()).isBetween(0.85, 15.25 / 16.25);
        assertThat(finished.assessment().rocs()).isEmpty();
    }

    /** (XᵀX)w = Xᵀy with a column of ones, on the rows that the split trains on. */
    private static double[] leastSquares(Split split) {
        Samples all = DataSets.load("sparse20").rows();
        Samples rows = all.pick(Folds.of(split, all, 0).getFirst().training());
        double[][] system = new double[21][22];
        for (int row = 0; row < rows.rows(); row++) {
            double[] x = new double[21];
            x[0] = 1;
            for (int column = 0; column < 20; column++) {
                x[column + 1] = rows.input(row, column);
            }
            for (int i = 0; i < 21; i++) {
                system[i][21] += rows.target(row, 0) * x[i];
                for (int j = 0; j < 21; j++) {
                    system[i][j] += x[i] * x[j];
                }
            }
        }
        return solve(system);
    }

    @ParameterizedTest
    @CsvSource({"ring, 0.9455", "xor, 0.9555", "blobs2, 0.9214"})
    void aNetworkReachesTheBestAccuracyThatItsLawAllowsAndNoMore(String set, double best) {
        List<Dense> hidden = Collections.nCopies(2, new Dense(16, Activation.TANH));
        TrainNetwork spec = new TrainNetwork(
                new DataChoice(set, List.of(), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0, 1),
                Graph.logistic(set.equals("blobs2") ? List.of() : hidden),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(64, 200, new EarlyStopping(0, 20), List.of(1L, 2L, 3L)),
                Watch.NOTHING_MORE);

        RunResult.Finished finished = (RunResult.Finished) Engine.run(spec, report -> {});

        // Three standard errors of 10,000 test rows above; a little lost to few training rows below.
        double error = 3 * Math.sqrt(best * (1 - best) / 10_000);
        assertThat(finished.assessment().score()).isBetween(best - error - 0.006, best + error);
    }

    /** w := w + H⁻¹g, with the gradient g = Σ(y − p)x and H = Σp(1 − p)xxᵀ of the log likelihood, x = (1, x1, x2). */
    private static double[] newton() {
        Samples all = DataSets.load("blobs2").rows();
        Fold fold = Folds.of(SPLIT, all, 2).getFirst();
        Samples rows = all.pick(fold.training());
        double[] w = new double[3];
        for (int iteration = 0; iteration < 20; iteration++) {
            double[][] system = new double[3][4];
            for (int row = 0; row < rows.rows(); row++) {
                double[] x = {1, rows.input(row, 0), rows.input(row, 1)};
                double p = 1 / (1 + Math.exp(-(w[0] + w[1] * x[1] + w[2] * x[2])));
                for (int i = 0; i < 3; i++) {
                    system[i][3] += (rows.label(row) - p) * x[i];
                    for (int j = 0; j < 3; j++) {
                        system[i][j] += p * (1 - p) * x[i] * x[j];
                    }
                }
            }
            double[] step = solve(system);
            for (int i = 0; i < 3; i++) {
                w[i] += step[i];
            }
        }
        return w;
    }

    /** Gauss and Jordan's elimination; a positive definite matrix needs no pivoting. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = 0; row < size; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = 0; row != pivot && column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(row -> system[row][size] / system[row][row]).toArray();
    }
}
