package argmax.engine.net.layer;

import argmax.engine.net.Maxout;

/** Units that take the largest of several sums. */
final class MaxoutKind implements Kind<Maxout> {
    @Override
    public Class<Maxout> type() {
        return Maxout.class;
    }

    @Override
    public Nd4jForm nd4j(Maxout layer, Nd4jSite site) {
        return new MaxoutNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Maxout layer, FusedSite site) {
        return new MaxoutFused(layer, site);
    }
}
