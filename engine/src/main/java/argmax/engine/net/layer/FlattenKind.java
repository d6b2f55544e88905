package argmax.engine.net.layer;

import argmax.engine.net.Flatten;

/** Numbers in one row. */
final class FlattenKind implements Kind<Flatten> {
    @Override
    public Class<Flatten> type() {
        return Flatten.class;
    }

    @Override
    public Nd4jForm nd4j(Flatten layer, Nd4jSite site) {
        return new UnchangedNd4j();
    }

    @Override
    public FusedForm fused(Flatten layer, FusedSite site) {
        return new UnchangedFused(site);
    }
}
