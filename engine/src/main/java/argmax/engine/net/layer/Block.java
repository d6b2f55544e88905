package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Some columns of a matrix, to be copied or added to as many of another; what fills up its rows is left alone. */
record Block(Matrix matrix, int first, int columns) {
    static Block all(Matrix matrix) {
        return new Block(matrix, 0, matrix.columns());
    }

    /** Adds the first {@code rows} rows to those of {@code target}, or writes them there. */
    void give(int rows, Block target, boolean added) {
        for (int row = 0; row < rows; row++) {
            if (added) {
                add(at(row), target, target.at(row));
            } else {
                MemorySegment.copy(
                        matrix.segment(), at(row) * Float.BYTES, target.matrix.segment(), target.at(row) * Float.BYTES,
                        (long) columns * Float.BYTES);
            }
        }
    }

    /** Where a row begins in the matrix' memory. */
    private long at(int row) {
        return (long) row * matrix.stride() + first;
    }

    private void add(long from, Block target, long to) {
        MemorySegment source = matrix.segment();
        MemorySegment sums = target.matrix.segment();
        int column = 0;
        for (; column + Lanes.COUNT <= columns; column += Lanes.COUNT) {
            Lanes.store(Lanes.load(sums, to + column).add(Lanes.load(source, from + column)), sums, to + column);
        }
        for (; column < columns; column++) {
            float sum = sums.getAtIndex(ValueLayout.JAVA_FLOAT, to + column)
                    + source.getAtIndex(ValueLayout.JAVA_FLOAT, from + column);
            sums.setAtIndex(ValueLayout.JAVA_FLOAT, to + column, sum);
        }
    }
}
