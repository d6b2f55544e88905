package argmax.engine.net.layer;

import argmax.engine.net.Add;

/** Sums of inputs. */
final class AddKind implements Kind<Add> {
    @Override
    public Class<Add> type() {
        return Add.class;
    }

    @Override
    public Nd4jForm nd4j(Add layer, Nd4jSite site) {
        return new AddNd4j();
    }

    @Override
    public FusedForm fused(Add layer, FusedSite site) {
        return new AddFused(site);
    }
}
