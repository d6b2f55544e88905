package argmax.engine.net.loss;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What is true of the rows of a batch, as arrays in the type and the number of rows of its outputs. */
final class TruthArrays {
    private TruthArrays() {}

    /** What each unit should give, rows × units. */
    static INDArray targets(INDArray outputs, Truth truth) {
        INDArray targets = Nd4j.zerosLike(outputs);
        for (int row = 0; row < outputs.rows(); row++) {
            for (int unit = 0; unit < outputs.columns(); unit++) {
                targets.putScalar(row, unit, truth.target(row, unit, outputs.columns()));
            }
        }
        return targets;
    }

    /** What each row counts, times {@code share}; rows × 1. */
    static INDArray counts(INDArray outputs, Truth truth, double share) {
        INDArray counts = Nd4j.create(outputs.dataType(), outputs.rows(), 1);
        for (int row = 0; row < outputs.rows(); row++) {
            counts.putScalar(row, 0, share * truth.weight(row));
        }
        return counts;
    }
}
