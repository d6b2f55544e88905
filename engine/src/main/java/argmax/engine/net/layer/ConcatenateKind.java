package argmax.engine.net.layer;

import argmax.engine.net.Concatenate;

/** Inputs side by side. */
final class ConcatenateKind implements Kind<Concatenate> {
    @Override
    public Class<Concatenate> type() {
        return Concatenate.class;
    }

    @Override
    public Nd4jForm nd4j(Concatenate layer, Nd4jSite site) {
        return new ConcatenateNd4j(site);
    }

    @Override
    public FusedForm fused(Concatenate layer, FusedSite site) {
        return new ConcatenateFused(site);
    }
}
