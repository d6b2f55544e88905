package argmax.engine.net.layer;

import argmax.engine.net.Dropout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** a = x ⊙ m with m = 0 where a number is dropped and 1 / (1 − rate) elsewhere; ∂L/∂x = δ ⊙ m. */
final class DropoutNd4j implements Nd4jForm {
    private final Dropout layer;
    private final int place;
    private @Nullable INDArray mask;

    DropoutNd4j(Dropout layer, Nd4jSite site) {
        this.layer = layer;
        this.place = site.place().index();
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray x = inputs.getFirst();
        if (!pass.learning()) {
            return x;
        }
        INDArray drawn = mask(x.dataType(), x.rows(), x.columns(), pass);
        mask = drawn;
        return x.mul(drawn);
    }

    private INDArray mask(DataType type, int rows, int columns, Pass pass) {
        INDArray drawn = Nd4j.zeros(type, rows, columns);
        int dropped = DropoutKind.dropped(layer);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (pass.bits(place, row, column) >>> 8 >= dropped) {
                    drawn.putScalar(row, column, 1 / (1 - layer.rate()));
                }
            }
        }
        return drawn;
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        return List.of(delta.mul(Remembered.of(mask)));
    }
}
