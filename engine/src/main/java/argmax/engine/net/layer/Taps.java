package argmax.engine.net.layer;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What stands under each place of a {@link Window} while it slides over images of the ND4J back end. */
record Taps(Window window) {
    /** Rows of numbers as images within their border of zeros: rows × height × width × channels. */
    INDArray framed(INDArray rows) {
        INDArray images = zeros(rows);
        inner(images).assign(rows.dup('c').reshape(rows.rows(), innerHeight(), innerWidth(), window.channels()));
        return images;
    }

    /** Images of zeros, as many as there are rows. */
    INDArray zeros(INDArray rows) {
        return Nd4j.zeros(rows.dataType(), rows.rows(), window.height(), window.width(), window.channels());
    }

    /** The images without their border, as rows of numbers. */
    INDArray rows(INDArray images) {
        return inner(images).dup('c').reshape(images.size(0), (long) innerHeight() * innerWidth() * window.channels());
    }

    /**
     * What the place in this row and column of the window meets at all positions: a view of rows × down × across × channels.
     * Made of strides, since ND4J's intervals with a stride end in the wrong place.
     */
    INDArray at(INDArray images, int row, int column) {
        long down = images.stride(1);
        long across = images.stride(2);
        return Nd4j.create(
                images.data(),
                new long[] {images.size(0), window.down(), window.across(), window.channels()},
                new long[] {images.stride(0), down * window.stride(), across * window.stride(), images.stride(3)},
                images.offset() + row * down + column * across,
                'c');
    }

    private INDArray inner(INDArray images) {
        int border = window.padding();
        return images.get(
                NDArrayIndex.all(),
                NDArrayIndex.interval(border, border + innerHeight()),
                NDArrayIndex.interval(border, border + innerWidth()),
                NDArrayIndex.all());
    }

    private int innerHeight() {
        return window.height() - 2 * window.padding();
    }

    private int innerWidth() {
        return window.width() - 2 * window.padding();
    }
}
