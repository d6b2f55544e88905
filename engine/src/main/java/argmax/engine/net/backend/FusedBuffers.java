package argmax.engine.net.backend;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.Place;
import argmax.engine.net.layer.FusedForm;
import argmax.engine.net.layer.FusedSite;
import argmax.engine.net.layer.Kinds;
import argmax.engine.net.loss.Truth;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.memory.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one thread needs to take rows through the layers, forwards and back: what leaves each place, and gradients. */
final class FusedBuffers {
    private final Plan plan;
    private final Architecture architecture;
    private final Flat flat;
    private final Memory memory;
    private final int capacity;
    private final List<Matrix> outputs = new ArrayList<>();
    private final List<Matrix> deltas = new ArrayList<>();
    private final List<Truth> truths;
    private final Matrix gradient;
    private final Map<List<Integer>, Matrix> scratch = new HashMap<>();

    /** @param capacity how many rows pass at a time, at most */
    FusedBuffers(Plan plan, Flat flat, Memory memory, int capacity) {
        this.plan = plan;
        this.architecture = plan.architecture();
        this.flat = flat;
        this.memory = memory;
        this.capacity = capacity;
        for (Place place : architecture.places()) {
            outputs.add(memory.matrix(capacity, place.shape().size()));
            deltas.add(memory.matrix(place.index() == 0 && !plan.dataGradient() ? 1 : capacity, place.shape().size()));
        }
        this.truths = architecture.exits().stream().map(exit -> new Truth(exit, capacity)).toList();
        this.gradient = memory.matrix(1, flat.floats());
    }

    int capacity() {
        return capacity;
    }

    Matrix output(int place) {
        return outputs.get(place);
    }

    Matrix delta(int place) {
        return deltas.get(place);
    }

    /** What is true of the rows, as the n-th output sees it. */
    Truth truth(int exit) {
        return truths.get(exit);
    }

    /** The gradient of the loss by all parameters. */
    Matrix gradient() {
        return gradient;
    }

    /** The layers of a network, in order, on this memory. */
    List<FusedForm> forms(Matrix parameters) {
        List<FusedForm> forms = new ArrayList<>();
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            int index = place.index();
            forms.add(Kinds.fused(new FusedSite(
                    place,
                    architecture.columns(),
                    entries(place),
                    outputs.get(index),
                    deltas.get(index),
                    flat.of(index, parameters),
                    flat.of(index, gradient),
                    (number, rows, columns) -> scratch(List.of(index, number), rows, columns))));
        }
        return forms;
    }

    private Matrix scratch(List<Integer> key, int rows, int columns) {
        return scratch.computeIfAbsent(key, fresh -> memory.matrix(rows, columns));
    }

    private List<FusedSite.Entry> entries(Place place) {
        List<FusedSite.Entry> entries = new ArrayList<>();
        for (int i = 0; i < place.inputs().size(); i++) {
            int input = place.inputs().get(i);
            @Nullable Matrix delta = plan.passesBack(input) ? deltas.get(input) : null;
            boolean before = place.inputs().subList(0, i).contains(input) || writtenBefore(input, place.index());
            entries.add(new FusedSite.Entry(
                    outputs.get(input), delta, before, architecture.place(input).shape()));
        }
        return entries;
    }

    /**
     * Whether an output, or a layer further back than {@code reader}, has written the gradient by what leaves {@code place}.
     */
    private boolean writtenBefore(int place, int reader) {
        return architecture.exits().stream().map(Exit::place).anyMatch(exit -> exit == place)
                || architecture.places().stream().anyMatch(later -> later.index() > reader && later.inputs().contains(place));
    }

    /** Brings rows of a batch in, with what is true of them. */
    void gather(Batch batch, int from, int count) {
        Samples samples = batch.samples();
        Matrix data = outputs.getFirst();
        samples.copyInputs(batch.rows(), from, count, data.segment(), data.stride());
        for (Truth truth : truths) {
            truth.take(samples, batch.rows(), from, count);
        }
    }

    /** Brings consecutive rows in, to be looked at. */
    void gather(Samples samples, int first, int count) {
        Matrix data = outputs.getFirst();
        for (int i = 0; i < count; i++) {
            samples.copyInputs(first + i, data.segment(), (long) i * data.stride());
        }
    }
}
