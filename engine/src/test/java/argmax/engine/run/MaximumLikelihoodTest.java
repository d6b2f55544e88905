package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Fold;
import argmax.engine.data.Folds;
import argmax.engine.data.Samples;
import argmax.engine.data.Split;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Logistic regression against Newton's method on the same rows. */
class MaximumLikelihoodTest {
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
        for (int pivot = 0; pivot < 3; pivot++) {
            for (int row = 0; row < 3; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = 0; row != pivot && column < 4; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        return new double[] {system[0][3] / system[0][0], system[1][3] / system[1][1], system[2][3] / system[2][2]};
    }
}
