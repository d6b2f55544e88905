package argmax.engine.net.layer;

import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.net.memory.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a layer of the fused back end stands. All matrices are capacity × padded columns, with zeros in the padding of gradients
 * and parameters.
 *
 * @param columns the names of the data's columns
 * @param output what leaves
 * @param delta the gradient of the loss by the output
 * @param parameters one per {@link Place#parameters()}, rows × columns
 * @param gradients of the loss by the parameters, likewise
 * @param scratch working memory of the layer, shared by the networks of a workspace, which take turns
 */
public record FusedSite(
        Place place,
        List<String> columns,
        List<Entry> entries,
        Matrix output,
        Matrix delta,
        List<Matrix> parameters,
        List<Matrix> gradients,
        Scratch scratch) {
    /**
     * Something that enters.
     *
     * @param delta where the gradient by these values goes; null where nothing before this place learns
     * @param adds whether another layer has written there before, so that this one adds
     */
    public record Entry(Matrix values, @Nullable Matrix delta, boolean adds, Shape shape) {}

    /** Gives working memory that lasts as long as the workspace. */
    public interface Scratch {
        /** The {@code number}-th matrix of this place; rows × columns, zeros at first. */
        Matrix matrix(int number, int rows, int columns);
    }

    /** The only thing that enters. */
    public Entry entry() {
        return entries.getFirst();
    }
}
