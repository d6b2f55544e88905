package argmax.engine.net;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The arrays that networks of the ND4J back end keep from step to step, and a place for those that they don't. */
final class Nd4jWorkspace implements Workspace {
    private final Architecture architecture;
    private final Update update;
    private final DataType type;
    private final List<INDArray> arrays = new ArrayList<>();
    private final MemoryWorkspace temporaries = Nd4j.getWorkspaceManager()
            .createNewWorkspace(WorkspaceConfiguration.builder().build());

    private Nd4jWorkspace(Architecture architecture, Optimiser optimiser, DataType type) {
        this.architecture = architecture;
        this.update = Update.of(optimiser);
        this.type = type;
    }

    static Nd4jWorkspace ofFloats(Architecture architecture, Optimiser optimiser) {
        return new Nd4jWorkspace(architecture, optimiser, DataType.FLOAT);
    }

    /** For comparisons that floats are too coarse for. */
    static Nd4jWorkspace ofDoubles(Architecture architecture, Optimiser optimiser) {
        return new Nd4jWorkspace(architecture, optimiser, DataType.DOUBLE);
    }

    @Override
    public Network network(float[] parameters) {
        return new Nd4jNetwork(this, parameters);
    }

    Architecture architecture() {
        return architecture;
    }

    Update update() {
        return update;
    }

    DataType type() {
        return type;
    }

    /** Arrays that are made before this is closed end then, instead of waiting for the collector. */
    MemoryWorkspace temporaries() {
        return temporaries.notifyScopeEntered();
    }

    INDArray zeros(int rows, int columns) {
        INDArray array = Nd4j.zeros(type, rows, columns);
        arrays.add(array);
        return array;
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
        temporaries.destroyWorkspace();
    }
}
