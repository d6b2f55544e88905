package argmax.engine.net.memory;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.javacpp.FloatPointer;

/**
 * Rows of floats in an ND4J array's memory, seen by BLAS as a pointer and by the vector loops as a segment. Row r begins at float
 * {@code r * stride}; what lies between {@code columns} and {@code stride} never enters a result.
 */
public record Matrix(int rows, int columns, int stride, FloatPointer pointer, MemorySegment segment) {
    public float get(int row, int column) {
        return segment.getAtIndex(ValueLayout.JAVA_FLOAT, (long) row * stride + column);
    }

    public void set(int row, int column, float value) {
        segment.setAtIndex(ValueLayout.JAVA_FLOAT, (long) row * stride + column, value);
    }

    /** {@code count} columns of all rows, from {@code first} on; their rows lie as far apart as these. */
    public Matrix columns(int first, int count) {
        FloatPointer start = new FloatPointer(pointer).position(pointer.position() + first);
        MemorySegment rest = segment.asSlice(first * ValueLayout.JAVA_FLOAT.byteSize());
        return new Matrix(rows, count, stride, start, rest);
    }

    /** Writes zeros between the columns of a row and the next row. */
    public void clearPadding(int row) {
        for (int column = columns; column < stride; column++) {
            set(row, column, 0);
        }
    }

    /** Copies the first rows, padding included, to a matrix of the same stride. */
    public void copy(int count, Matrix to) {
        long bytes = (long) count * stride * ValueLayout.JAVA_FLOAT.byteSize();
        MemorySegment.copy(segment, 0, to.segment, 0, bytes);
    }

    /** Rows × columns that begin {@code first} floats into this matrix. */
    public Matrix part(long first, int partRows, int partColumns, int partStride) {
        long floats = (long) partRows * partStride;
        FloatPointer start = new FloatPointer(pointer).position(pointer.position() + first);
        MemorySegment slice = segment.asSlice(
                first * ValueLayout.JAVA_FLOAT.byteSize(), floats * ValueLayout.JAVA_FLOAT.byteSize());
        return new Matrix(partRows, partColumns, partStride, start, slice);
    }
}
