package argmax.engine.net.layer;

import argmax.engine.net.Input;

/** Columns of the data. */
final class InputKind implements Kind<Input> {
    @Override
    public Class<Input> type() {
        return Input.class;
    }

    @Override
    public Nd4jForm nd4j(Input layer, Nd4jSite site) {
        return new InputNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Input layer, FusedSite site) {
        return new InputFused(layer, site);
    }
}
