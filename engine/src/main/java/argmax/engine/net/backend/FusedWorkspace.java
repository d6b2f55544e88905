package argmax.engine.net.backend;

import argmax.engine.net.Architecture;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import argmax.engine.net.update.Update;
import java.util.List;
import java.util.stream.Stream;

/** Working memory of the fused back end: for each thread the way through the layers, and flat rows for parameters. */
final class FusedWorkspace implements Workspace {
    private static final int LEAST_ROWS = 256;
    private final Memory memory;
    private final Plan plan;
    private final Flat flat;
    private final List<FusedBuffers> buffers;
    private final Crew crew;
    private final FusedRestraint restraint;
    private final boolean[] passingBack;

    FusedWorkspace(Plan plan) {
        this.plan = plan;
        this.memory = plan.workers() == 1 ? Memory.ofOneThread() : Memory.ofThreads();
        this.flat = new Flat(plan.architecture());
        int capacity = Math.max(plan.batchSize(), LEAST_ROWS);
        this.buffers = Stream.generate(() -> new FusedBuffers(plan, flat, memory, capacity))
                .limit(plan.workers())
                .toList();
        this.crew = Crew.of(plan.workers());
        this.restraint = new FusedRestraint(plan.learning(), flat, memory);
        this.passingBack = new boolean[plan.architecture().places().size()];
        for (int place = 0; place < passingBack.length; place++) {
            passingBack[place] = plan.passesBack(place);
        }
    }

    @Override
    public Network network(float[] parameters) {
        return new FusedNetwork(this, parameters);
    }

    Architecture architecture() {
        return plan.architecture();
    }

    /** Whether the gradient by the values of a place is of use. */
    boolean passesBack(int place) {
        return passingBack[place];
    }

    Plan plan() {
        return plan;
    }

    Flat flat() {
        return flat;
    }

    List<FusedBuffers> buffers() {
        return buffers;
    }

    Crew crew() {
        return crew;
    }

    /** For all networks, which take turns. */
    FusedRestraint restraint() {
        return restraint;
    }

    /** A row of zeros in the shape of all parameters. */
    Matrix row() {
        return memory.matrix(1, flat.floats());
    }

    /** What the optimiser remembers of a network: rows of zeros. */
    List<Matrix> memoryOf(Update update) {
        return Stream.generate(this::row).limit(update.memory()).toList();
    }

    @Override
    public void close() {
        crew.close();
        memory.close();
    }
}
