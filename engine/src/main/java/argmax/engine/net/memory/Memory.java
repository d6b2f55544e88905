package argmax.engine.net.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J arrays that end together. Using a segment after that is an exception instead of a crash. */
public final class Memory implements AutoCloseable {
    private final List<INDArray> arrays = new ArrayList<>();
    private final Arena arena;

    private Memory(Arena arena) {
        this.arena = arena;
    }

    /** For the calling thread alone. */
    public static Memory ofOneThread() {
        return new Memory(Arena.ofConfined());
    }

    /** For threads that work side by side. */
    public static Memory ofThreads() {
        return new Memory(Arena.ofShared());
    }

    /** Zeros, each row padded to {@link Lanes#STRIDE}. */
    public Matrix matrix(int rows, int columns) {
        int stride = Lanes.padded(columns);
        INDArray array = Nd4j.create(DataType.FLOAT, (long) rows * stride);
        arrays.add(array);
        FloatPointer pointer = (FloatPointer) array.data().addressPointer();
        MemorySegment segment =
                MemorySegment.ofAddress(pointer.address()).reinterpret((long) rows * stride * Float.BYTES, arena, null);
        return new Matrix(rows, columns, stride, pointer, segment);
    }

    @Override
    public void close() {
        arena.close();
        arrays.forEach(INDArray::close);
    }
}
