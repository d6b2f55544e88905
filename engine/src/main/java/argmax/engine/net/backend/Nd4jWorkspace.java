package argmax.engine.net.backend;

import argmax.engine.net.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The arrays that networks of the ND4J back end keep from step to step, and a place for those that they don't. */
final class Nd4jWorkspace implements Workspace {
    private final Plan plan;
    private final DataType type;
    private final List<INDArray> arrays = new ArrayList<>();
    private final MemoryWorkspace temporaries = Nd4j.getWorkspaceManager()
            .createNewWorkspace(WorkspaceConfiguration.builder().build());

    private Nd4jWorkspace(Plan plan, DataType type) {
        this.plan = plan;
        this.type = type;
    }

    static Nd4jWorkspace ofFloats(Plan plan) {
        return new Nd4jWorkspace(plan, DataType.FLOAT);
    }

    /** For comparisons that floats are too coarse for. */
    static Nd4jWorkspace ofDoubles(Plan plan) {
        return new Nd4jWorkspace(plan, DataType.DOUBLE);
    }

    @Override
    public Network network(float[] parameters) {
        return new Nd4jNetwork(this, parameters);
    }

    Plan plan() {
        return plan;
    }

    DataType type() {
        return type;
    }

    /** Arrays that are made before this is closed end then, instead of waiting for the collector. */
    MemoryWorkspace temporaries() {
        return temporaries.notifyScopeEntered();
    }

    /** Zeros in the shape of a parameter. */
    INDArray zeros(Parameter parameter) {
        INDArray array = Nd4j.zeros(type, parameter.rows(), parameter.columns());
        arrays.add(array);
        return array;
    }

    @Override
    public void close() {
        arrays.forEach(INDArray::close);
        temporaries.destroyWorkspace();
    }
}
