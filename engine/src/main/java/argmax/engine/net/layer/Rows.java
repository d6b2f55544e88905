package argmax.engine.net.layer;

import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Whole rows, padding included, on their way from one matrix to another of the same stride. */
final class Rows {
    private Rows() {}

    /** Copies rows, or adds them to what is there. */
    static void give(Matrix source, int first, Matrix target, int targetFirst, int rows, boolean added) {
        long from = (long) first * source.stride();
        long to = (long) targetFirst * target.stride();
        long floats = (long) rows * source.stride();
        if (added) {
            add(source.segment(), from, target.segment(), to, floats);
        } else {
            ValueLayout.OfFloat layout = ValueLayout.JAVA_FLOAT;
            MemorySegment.copy(
                    source.segment(), layout, from * layout.byteSize(),
                    target.segment(), layout, to * layout.byteSize(), floats);
        }
    }

    private static void add(MemorySegment source, long from, MemorySegment target, long to, long floats) {
        for (long i = 0; i < floats; i += Lanes.COUNT) {
            Lanes.store(Lanes.load(target, to + i).add(Lanes.load(source, from + i)), target, to + i);
        }
    }
}
