package argmax.engine.net.layer;

import argmax.engine.net.Reshape;

/** Numbers in another shape. */
final class ReshapeKind implements Kind<Reshape> {
    @Override
    public Class<Reshape> type() {
        return Reshape.class;
    }

    @Override
    public Nd4jForm nd4j(Reshape layer, Nd4jSite site) {
        return new UnchangedNd4j();
    }

    @Override
    public FusedForm fused(Reshape layer, FusedSite site) {
        return new UnchangedFused(site);
    }
}
