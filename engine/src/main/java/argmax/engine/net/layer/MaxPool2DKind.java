package argmax.engine.net.layer;

import argmax.engine.net.MaxPool2D;

/** The largest number of each patch. */
final class MaxPool2DKind implements Kind<MaxPool2D> {
    @Override
    public Class<MaxPool2D> type() {
        return MaxPool2D.class;
    }

    @Override
    public Nd4jForm nd4j(MaxPool2D layer, Nd4jSite site) {
        return new MaxPool2DNd4j(layer, site);
    }

    @Override
    public FusedForm fused(MaxPool2D layer, FusedSite site) {
        return new MaxPool2DFused(layer, site);
    }
}
