package argmax.engine.net.layer;

import argmax.engine.net.Dropout;

/** Layers that drop numbers while a network learns. */
final class DropoutKind implements Kind<Dropout> {
    @Override
    public Class<Dropout> type() {
        return Dropout.class;
    }

    @Override
    public Nd4jForm nd4j(Dropout layer, Nd4jSite site) {
        return new DropoutNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Dropout layer, FusedSite site) {
        return new DropoutFused(layer, site);
    }

    /** Of 2²⁴, how many values of the upper 24 random bits drop a number. */
    static int dropped(Dropout layer) {
        return (int) Math.round(layer.rate() * (1 << 24));
    }
}
