package argmax.engine.net.layer;

import argmax.engine.net.Embedding;

/** Vectors for words. */
final class EmbeddingKind implements Kind<Embedding> {
    @Override
    public Class<Embedding> type() {
        return Embedding.class;
    }

    @Override
    public Nd4jForm nd4j(Embedding layer, Nd4jSite site) {
        return new EmbeddingNd4j(layer, site);
    }

    @Override
    public FusedForm fused(Embedding layer, FusedSite site) {
        return new EmbeddingFused(layer, site);
    }
}
