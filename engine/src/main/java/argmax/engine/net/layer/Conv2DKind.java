package argmax.engine.net.layer;

import argmax.engine.net.Conv2D;

/** Convolutions of images. */
final class Conv2DKind implements Kind<Conv2D> {
    @Override
    public Class<Conv2D> type() {
        return Conv2D.class;
    }

    @Override
    public Nd4jForm nd4j(Conv2D layer, Nd4jSite site) {
        return new Conv2DNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Conv2D layer, FusedSite site) {
        return new Conv2DFused(layer, site);
    }
}
