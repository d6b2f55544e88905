package argmax.engine.net.layer;

import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Where a layer of the ND4J back end stands.
 *
 * @param columns the names of the data's columns
 * @param inputs the shapes of what enters
 * @param parameters one per {@link Place#parameters()}, rows × columns
 * @param gradients of the loss by the parameters, likewise; written with {@code assign}
 */
public record Nd4jSite(
        Place place, List<String> columns, List<Shape> inputs, List<INDArray> parameters, List<INDArray> gradients) {}
