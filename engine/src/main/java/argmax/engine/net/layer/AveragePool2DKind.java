package argmax.engine.net.layer;

import argmax.engine.net.AveragePool2D;

/** The mean of each patch. */
final class AveragePool2DKind implements Kind<AveragePool2D> {
    @Override
    public Class<AveragePool2D> type() {
        return AveragePool2D.class;
    }

    @Override
    public Nd4jForm nd4j(AveragePool2D layer, Nd4jSite site) {
        return new AveragePool2DNd4j(layer, site);
    }

    @Override
    public FusedForm fused(AveragePool2D layer, FusedSite site) {
        return new AveragePool2DFused(layer, site);
    }
}
