package argmax.engine.net.layer;

import argmax.engine.net.Activate;

/** Activation functions that stand alone. */
final class ActivateKind implements Kind<Activate> {
    @Override
    public Class<Activate> type() {
        return Activate.class;
    }

    @Override
    public Nd4jForm nd4j(Activate layer, Nd4jSite site) {
        return new ActivateNd4j(layer);
    }

    @Override
    public FusedForm fused(Activate layer, FusedSite site) {
        return new ActivateFused(layer, site);
    }
}
