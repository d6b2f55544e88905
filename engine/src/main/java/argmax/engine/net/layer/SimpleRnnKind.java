package argmax.engine.net.layer;

import argmax.engine.net.SimpleRnn;

/** Elman's recurrent networks. */
final class SimpleRnnKind implements Kind<SimpleRnn> {
    @Override
    public Class<SimpleRnn> type() {
        return SimpleRnn.class;
    }

    @Override
    public Nd4jForm nd4j(SimpleRnn layer, Nd4jSite site) {
        return new SimpleRnnNd4j(layer, site);
    }

    @Override
    public FusedForm fused(SimpleRnn layer, FusedSite site) {
        return new SimpleRnnFused(layer, site);
    }
}
