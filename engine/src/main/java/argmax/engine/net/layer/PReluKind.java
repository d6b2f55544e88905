package argmax.engine.net.layer;

import argmax.engine.net.PRelu;

/** Rectifiers with a learned slope. */
final class PReluKind implements Kind<PRelu> {
    @Override
    public Class<PRelu> type() {
        return PRelu.class;
    }

    @Override
    public Nd4jForm nd4j(PRelu layer, Nd4jSite site) {
        return new PReluNd4j(site);
    }

    @Override
    public FusedForm fused(PRelu layer, FusedSite site) {
        return new PReluFused(site);
    }
}
