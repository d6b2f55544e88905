package argmax.engine.net.layer;

import argmax.engine.net.BatchNorm;

/** Layers that normalise each unit over the batch. */
final class BatchNormKind implements Kind<BatchNorm> {
    /** Added to variances, as the paper's and everybody's. */
    static final double EPSILON = 1e-5;

    @Override
    public Class<BatchNorm> type() {
        return BatchNorm.class;
    }

    @Override
    public boolean separable(BatchNorm layer) {
        return false;
    }

    @Override
    public Nd4jForm nd4j(BatchNorm layer, Nd4jSite site) {
        return new BatchNormNd4j(layer, site);
    }

    @Override
    public FusedForm fused(BatchNorm layer, FusedSite site) {
        return new BatchNormFused(layer, site);
    }
}
