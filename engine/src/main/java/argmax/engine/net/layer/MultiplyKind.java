package argmax.engine.net.layer;

import argmax.engine.net.Multiply;

/** Products of inputs. */
final class MultiplyKind implements Kind<Multiply> {
    @Override
    public Class<Multiply> type() {
        return Multiply.class;
    }

    @Override
    public Nd4jForm nd4j(Multiply layer, Nd4jSite site) {
        return new MultiplyNd4j();
    }

    @Override
    public FusedForm fused(Multiply layer, FusedSite site) {
        return new MultiplyFused(site);
    }
}
