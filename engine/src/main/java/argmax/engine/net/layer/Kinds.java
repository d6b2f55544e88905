package argmax.engine.net.layer;

import argmax.engine.net.Layer;
import java.util.List;

/** Every kind of layer; the one place that a new one is named in. */
public final class Kinds {
    private static final List<Kind<?>> ALL = List.of(
            new InputKind(),
            new DenseKind(),
            new ActivateKind(),
            new PReluKind(),
            new MaxoutKind(),
            new ConcatenateKind(),
            new AddKind(),
            new MultiplyKind(),
            new DropoutKind(),
            new BatchNormKind(),
            new SimpleRnnKind(),
            new EmbeddingKind(),
            new Conv2DKind(),
            new MaxPool2DKind(),
            new AveragePool2DKind(),
            new FlattenKind(),
            new ReshapeKind());

    private Kinds() {}

    public static Nd4jForm nd4j(Nd4jSite site) {
        return nd4j(of(site.place().layer()), site);
    }

    public static FusedForm fused(FusedSite site) {
        return fused(of(site.place().layer()), site);
    }

    public static boolean fusible(Layer layer) {
        return fusible(of(layer), layer);
    }

    public static boolean separable(Layer layer) {
        return separable(of(layer), layer);
    }

    private static Kind<?> of(Layer layer) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(layer))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(layer + " is of no kind"));
    }

    private static <L extends Layer> Nd4jForm nd4j(Kind<L> kind, Nd4jSite site) {
        return kind.nd4j(kind.type().cast(site.place().layer()), site);
    }

    private static <L extends Layer> FusedForm fused(Kind<L> kind, FusedSite site) {
        return kind.fused(kind.type().cast(site.place().layer()), site);
    }

    private static <L extends Layer> boolean fusible(Kind<L> kind, Layer layer) {
        return kind.fusible(kind.type().cast(layer));
    }

    private static <L extends Layer> boolean separable(Kind<L> kind, Layer layer) {
        return kind.separable(kind.type().cast(layer));
    }
}
