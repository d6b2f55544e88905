package argmax.engine.net.layer;

import argmax.engine.net.Layer;

/**
 * How one kind of layer computes.
 *
 * @param <L> what a specification says of it
 */
public interface Kind<L extends Layer> {
    Class<L> type();

    /** The oracle. */
    Nd4jForm nd4j(L layer, Nd4jSite site);

    /** Whether there is a fast form too; networks with a layer that has none are trained by the oracle. */
    default boolean fusible(L layer) {
        return true;
    }

    /** Whether each row goes through on its own, so that threads can share a batch. */
    default boolean separable(L layer) {
        return true;
    }

    /** The fast form, only asked for where there is one. */
    default FusedForm fused(L layer, FusedSite site) {
        throw new UnsupportedOperationException(type().getSimpleName() + " has no fused form");
    }
}
