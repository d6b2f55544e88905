package argmax.engine.net.layer;

import argmax.engine.net.Embedding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** One-hot words, (rows · steps) × words, times the vectors; 0 beyond a row's length. Backwards ∂L/∂V = wordsᵀ·δ. */
final class EmbeddingNd4j implements Nd4jForm {
    private final Embedding layer;
    private final Nd4jSite site;
    private final int steps;
    private @Nullable INDArray words;

    EmbeddingNd4j(Embedding layer, Nd4jSite site) {
        this.layer = layer;
        this.site = site;
        this.steps = site.inputs().getFirst().size();
    }

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        INDArray numbers = inputs.getFirst();
        INDArray hot = Nd4j.zeros(numbers.dataType(), (long) pass.rows() * steps, layer.words());
        for (int row = 0; row < pass.rows(); row++) {
            for (int step = 0; step < pass.length(row, steps); step++) {
                hot.putScalar(row * steps + step, EmbeddingFused.word(numbers.getDouble(row, step), layer.words()), 1);
            }
        }
        words = hot;
        return hot.mmul(site.parameters().getFirst()).dup('c').reshape(pass.rows(), (long) steps * layer.size());
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        INDArray own = delta.dup('c').reshape((long) pass.rows() * steps, layer.size());
        site.gradients().getFirst().assign(Remembered.of(words).transpose().mmul(own));
        return List.of(Nd4j.zeros(delta.dataType(), pass.rows(), steps));
    }
}
