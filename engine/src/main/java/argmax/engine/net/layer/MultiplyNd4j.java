package argmax.engine.net.layer;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** a = x y …; ∂L/∂x = (∂L/∂a) y …, the product of all other inputs. */
final class MultiplyNd4j implements Nd4jForm {
    private List<INDArray> factors = List.of();

    @Override
    public INDArray forward(List<INDArray> inputs, Pass pass) {
        factors = inputs;
        return inputs.stream().reduce(INDArray::mul).orElseThrow();
    }

    @Override
    public List<INDArray> backward(INDArray delta, Pass pass) {
        List<INDArray> gradients = new ArrayList<>();
        for (int left = 0; left < factors.size(); left++) {
            INDArray gradient = delta;
            for (int i = 0; i < factors.size(); i++) {
                gradient = i == left ? gradient : gradient.mul(factors.get(i));
            }
            gradients.add(gradient);
        }
        return gradients;
    }
}
