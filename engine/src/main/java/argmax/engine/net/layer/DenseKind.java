package argmax.engine.net.layer;

import argmax.engine.net.Dense;

/** Fully connected layers. */
final class DenseKind implements Kind<Dense> {
    @Override
    public Class<Dense> type() {
        return Dense.class;
    }

    @Override
    public Nd4jForm nd4j(Dense layer, Nd4jSite site) {
        return new DenseNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Dense layer, FusedSite site) {
        return new DenseFused(layer, site);
    }
}
