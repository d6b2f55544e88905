package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.train.Evaluation;
import argmax.engine.stat.regression.Curve;
import argmax.engine.stat.regression.Regression;
import java.util.stream.IntStream;

/** A curve that predicts the first target of rows. */
record FittedCurve(Curve curve) implements Trained {
    static FittedCurve of(Regression regression, Samples rows) {
        double[][] x = IntStream.range(0, rows.rows()).mapToObj(row -> inputs(rows, row)).toArray(double[][]::new);
        double[] y = IntStream.range(0, rows.rows()).mapToDouble(row -> rows.target(row, 0)).toArray();
        double[] weights = IntStream.range(0, rows.rows()).mapToDouble(rows::weight).toArray();
        return new FittedCurve(regression.fit(x, y, weights));
    }

    @Override
    public Evaluation evaluate(Samples rows) {
        double[] targets = IntStream.range(0, rows.rows()).mapToDouble(row -> rows.target(row, 0)).toArray();
        double loss = 0;
        double error = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double square = square(targets[row] - curve.at(inputs(rows, row)));
            loss += rows.weight(row) * square;
            error += square;
        }
        return Evaluation.ofNumbers(targets, loss / rows.rows(), error);
    }

    @Override
    public boolean classifies() {
        return false;
    }

    @Override
    public Predictions predict(Samples rows) {
        throw new UnsupportedOperationException("A curve predicts numbers");
    }

    @Override
    public PredictedNumbers numbers(Samples rows) {
        double[] predicted = IntStream.range(0, rows.rows()).mapToDouble(row -> curve.at(inputs(rows, row))).toArray();
        return PredictedNumbers.of(rows, 0, predicted);
    }

    private static double[] inputs(Samples rows, int row) {
        return IntStream.range(0, rows.columns()).mapToDouble(column -> rows.input(row, column)).toArray();
    }

    private static double square(double x) {
        return x * x;
    }
}
