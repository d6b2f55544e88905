package argmax.lessons.figure;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Layers over two axes.
 *
 * @param square whether one unit of x is as long as one of y
 */
@JsonTypeName("plot")
public record Plot(String id, String title, Axis x, Axis y, List<Layer> layers, boolean square, String summary, Table table)
        implements Figure {
    public Plot {
        layers = List.copyOf(layers);
    }
}
