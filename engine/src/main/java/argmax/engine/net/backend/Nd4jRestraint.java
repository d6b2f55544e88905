package argmax.engine.net.backend;

import argmax.engine.net.Learning;
import argmax.engine.net.Penalty;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * What holds weights and gradients back. Before the optimiser's step the gradient gets the slopes of the penalties, 2λw and λ
 * sign(w), and is then shortened to {@code clipNorm} (Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent
 * neural networks", 2013). After it, weights that enter a unit are shortened to {@code maxNorm}.
 *
 * <p>Σ|w| has a kink at 0, which steps would jump over for ever. So weights go the orthant-wise way of Andrew and Gao
 * ("Scalable training of L1-regularized log-linear models", 2007) with any optimiser: a weight that would cross 0 stops there,
 * and leaves it only where the rest of the loss pulls by more than λ. This is where exact zeros come from.
 */
final class Nd4jRestraint {
    private final Penalty penalty;
    private final double clipNorm;

    Nd4jRestraint(Learning learning) {
        this.penalty = learning.penalty();
        this.clipNorm = learning.clipNorm();
    }

    /** The loss that the penalties add. */
    double loss(INDArray weights) {
        return penalty.l1() * weights.norm1Number().doubleValue()
                + penalty.l2() * weights.mul(weights).sumNumber().doubleValue();
    }

    /** Adds the slope of the penalties; at 0, the one of least length among those of Σ|w|. */
    void penalise(INDArray weights, INDArray gradient) {
        if (penalty.l2() > 0) {
            gradient.addi(weights.mul(2 * penalty.l2()));
        }
        if (penalty.l1() > 0) {
            INDArray held = Transforms.min(Transforms.max(gradient, -penalty.l1(), true), penalty.l1(), false);
            gradient.addi(Transforms.sign(weights, true).muli(penalty.l1()));
            gradient.subi(held.muli(atZero(weights)));
        }
    }

    /** Shortens the whole gradient. */
    void clip(List<INDArray> gradients) {
        if (clipNorm > 0) {
            double squares = gradients.stream().mapToDouble(part -> part.mul(part).sumNumber().doubleValue()).sum();
            double length = Math.sqrt(squares);
            if (length > clipNorm) {
                gradients.forEach(part -> part.muli(clipNorm / length));
            }
        }
    }

    /** Takes a step of weights, and holds them back. */
    void hold(INDArray weights, INDArray penalised, Runnable step) {
        if (penalty.l1() > 0) {
            // Where they may go: -1 below 0, 1 above, 0 nowhere.
            INDArray side = Transforms.sign(weights, true).subi(Transforms.sign(penalised, true).muli(atZero(weights)));
            step.run();
            // Adding 0 makes 0 of -0.
            weights.muli(weights.mul(side).gt(0).castTo(weights.dataType())).addi(0);
        } else {
            step.run();
        }
        if (penalty.maxNorm() > 0) {
            INDArray lengths = weights.norm2(true, 0);
            weights.muliRowVector(Transforms.max(lengths, penalty.maxNorm(), true).rdivi(penalty.maxNorm()));
        }
    }

    private static INDArray atZero(INDArray weights) {
        return weights.eq(0).castTo(weights.dataType());
    }
}
