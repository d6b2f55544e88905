package argmax.engine.net.backend;

import argmax.engine.data.Samples;
import argmax.engine.net.Architecture;
import argmax.engine.net.Exit;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import argmax.engine.net.Shape;
import argmax.engine.net.layer.Kinds;
import argmax.engine.net.layer.Nd4jForm;
import argmax.engine.net.layer.Nd4jSite;
import argmax.engine.net.layer.Pass;
import argmax.engine.net.loss.Criterion;
import argmax.engine.net.loss.Truth;
import argmax.engine.net.update.Update;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A network of the ND4J back end: each line of the textbook is one operation. */
final class Nd4jNetwork implements Network {
    /** As many rows pass at a time when they are only looked at. */
    private static final int MOST_ROWS = 1000;

    private final Nd4jWorkspace space;
    private final Architecture architecture;
    private final Update update;
    private final Nd4jRestraint restraint;
    private final List<Learned> learned = new ArrayList<>();
    private final List<Nd4jForm> forms = new ArrayList<>();
    private int steps;

    /** A parameter, the gradient by it, and what the optimiser remembers of it. */
    private record Learned(Parameter parameter, INDArray value, INDArray gradient, List<INDArray> remembered) {
        boolean isWeight() {
            return parameter.role() == Parameter.Role.WEIGHT;
        }
    }

    Nd4jNetwork(Nd4jWorkspace space, float[] initial) {
        this.space = space;
        this.architecture = space.plan().architecture();
        this.update = Update.of(space.plan().learning().optimiser());
        this.restraint = new Nd4jRestraint(space.plan().learning());
        for (Place place : architecture.places().subList(1, architecture.places().size())) {
            forms.add(Kinds.nd4j(site(place)));
        }
        restore(initial);
    }

    private Nd4jSite site(Place place) {
        List<Learned> own = place.parameters().stream()
                .map(parameter -> new Learned(
                        parameter,
                        space.zeros(parameter),
                        space.zeros(parameter),
                        Stream.generate(() -> space.zeros(parameter)).limit(update.memory()).toList()))
                .toList();
        learned.addAll(own);
        List<Shape> inputs = place.inputs().stream().map(input -> architecture.place(input).shape()).toList();
        return new Nd4jSite(
                place,
                architecture.columns(),
                inputs,
                own.stream().map(Learned::value).toList(),
                own.stream().map(Learned::gradient).toList());
    }

    @Override
    public boolean step(Batch batch, double rate) {
        return step(batch, new float[0], rate);
    }

    @Override
    public boolean step(Batch batch, float[] further, double rate) {
        try (MemoryWorkspace _ = space.temporaries()) {
            if (backwards(batch, Pass.Purpose.LEARN, further).isEmpty()) {
                return false;
            }
            steps++;
            restraint.clip(learned.stream().map(Learned::gradient).toList());
            learned.stream().filter(each -> each.parameter().learned()).forEach(each -> learn(each, rate));
            return true;
        }
    }

    private void learn(Learned each, double rate) {
        Runnable step = () -> update.apply(each.value(), each.gradient(), each.remembered(), rate, steps);
        if (each.isWeight()) {
            restraint.hold(each.value(), each.gradient(), step);
        } else {
            step.run();
        }
    }

    @Override
    public float[] gradient(Batch batch) {
        try (MemoryWorkspace _ = space.temporaries()) {
            backwards(batch, Pass.Purpose.PROBE, new float[0]);
            return copy(learned.stream().map(Learned::gradient).toList());
        }
    }

    @Override
    public float[] values(Batch batch) {
        try (MemoryWorkspace _ = space.temporaries()) {
            Pass pass = pass(batch, Pass.Purpose.PROBE);
            return forward(batch.picked(), pass, architecture.layers()).getLast().dup('c').data().asFloat();
        }
    }

    @Override
    public float[] dataGradient(Batch batch) {
        space.plan().requireDataGradient();
        float[] gradient = new float[batch.count() * architecture.width(0)];
        try (MemoryWorkspace _ = space.temporaries()) {
            List<@Nullable INDArray> deltas = backwards(batch, Pass.Purpose.PROBE, new float[0]);
            INDArray byData = deltas.isEmpty() ? null : deltas.getFirst();
            if (byData == null) {
                Arrays.fill(gradient, Float.NaN);
                return gradient;
            }
            return byData.dup('c').data().asFloat();
        }
    }

    /** The mean loss of a batch as it is learned from, with penalties, which {@link #gradient} is the slope of. */
    double loss(Batch batch) {
        Samples picked = batch.picked();
        Pass pass = pass(batch, Pass.Purpose.PROBE);
        double loss = 0;
        try (MemoryWorkspace _ = space.temporaries()) {
            List<INDArray> values = forward(picked, pass, architecture.layers());
            for (Exit exit : architecture.exits()) {
                double[] outputs = values.get(exit.place()).dup('c').data().asDouble();
                Criterion criterion = Criterion.of(exit.loss());
                Truth truth = Truth.of(exit, picked);
                double share = exit.weight() / batch.count();
                for (int row = 0; row < batch.count(); row++) {
                    loss += share * truth.weight(row) * criterion.loss(outputs, architecture.width(exit.place()), row, truth);
                }
            }
            return loss + learned.stream().filter(Learned::isWeight).mapToDouble(each -> restraint.loss(each.value())).sum();
        }
    }

    private static Pass pass(Batch batch, Pass.Purpose purpose) {
        return Pass.learning(purpose, batch.noise(), 0, batch.samples(), batch.rows(), batch.from(), batch.count());
    }

    /**
     * Takes rows forwards and back, and adds the slope of the penalties.
     *
     * @param further joins the gradient by what leaves the last layer; empty for none
     * @return the gradients by the values of each place, as far as somebody wants them; none where an output was not finite
     */
    private List<@Nullable INDArray> backwards(Batch batch, Pass.Purpose purpose, float[] further) {
        Samples picked = batch.picked();
        Pass pass = pass(batch, purpose);
        List<INDArray> values = forward(picked, pass, architecture.layers());
        List<@Nullable INDArray> deltas = new ArrayList<>(Collections.nCopies(values.size(), null));
        for (Exit exit : architecture.exits()) {
            INDArray outputs = values.get(exit.place());
            if (!Double.isFinite(outputs.sumNumber().doubleValue())) {
                return List.of();
            }
            double share = exit.weight() / batch.count();
            deltas.set(exit.place(), Criterion.of(exit.loss()).gradient(outputs, Truth.of(exit, picked), share));
        }
        if (further.length > 0) {
            INDArray joining = Nd4j.createFromArray(further).castTo(space.type()).reshape(values.getLast().shape());
            INDArray delta = deltas.getLast();
            deltas.set(architecture.layers(), delta == null ? joining : delta.add(joining));
        }
        for (int index = architecture.layers(); index >= 1; index--) {
            INDArray delta = deltas.get(index);
            if (delta != null && space.plan().passesBack(index)) {
                spread(architecture.place(index), forms.get(index - 1).backward(delta, pass), deltas);
            }
        }
        learned.stream().filter(Learned::isWeight).forEach(each -> restraint.penalise(each.value(), each.gradient()));
        return deltas;
    }

    /** Adds what a layer gives back to what its inputs have got from others. */
    private static void spread(Place place, List<INDArray> given, List<@Nullable INDArray> deltas) {
        for (int i = 0; i < given.size(); i++) {
            int input = place.inputs().get(i);
            INDArray before = deltas.get(input);
            deltas.set(input, before == null ? given.get(i) : before.add(given.get(i)));
        }
    }

    /** The data, then what leaves each place up to {@code last}; each rows × width. */
    private List<INDArray> forward(Samples samples, Pass pass, int last) {
        List<INDArray> values = new ArrayList<>();
        values.add(Nd4j.createFromArray(samples.inputs(0, samples.rows()))
                .castTo(space.type())
                .reshape(samples.rows(), samples.columns()));
        for (Place place : architecture.places().subList(1, last + 1)) {
            List<INDArray> inputs = place.inputs().stream().map(values::get).toList();
            values.add(forms.get(place.index() - 1).forward(inputs, pass));
        }
        return values;
    }

    @Override
    public double[] outputs(int place, Samples samples) {
        double[] result = new double[samples.rows() * architecture.width(place)];
        for (int first = 0; first < samples.rows(); first += MOST_ROWS) {
            int count = Math.min(MOST_ROWS, samples.rows() - first);
            int[] rows = IntStream.range(first, first + count).toArray();
            try (MemoryWorkspace _ = space.temporaries()) {
                Pass pass = Pass.looking(samples, first, count);
                double[] part = forward(samples.pick(rows), pass, place).getLast().dup('c').data().asDouble();
                System.arraycopy(part, 0, result, first * architecture.width(place), part.length);
            }
        }
        return result;
    }

    @Override
    public float[] parameters() {
        return copy(learned.stream().map(Learned::value).toList());
    }

    private static float[] copy(List<INDArray> arrays) {
        float[] copy = new float[(int) arrays.stream().mapToLong(INDArray::length).sum()];
        int next = 0;
        for (INDArray array : arrays) {
            for (long i = 0; i < array.length(); i++) {
                copy[next++] = array.getFloat(i);
            }
        }
        return copy;
    }

    @Override
    public void restore(float[] from) {
        int next = 0;
        for (Learned each : learned) {
            for (long i = 0; i < each.value().length(); i++) {
                each.value().putScalar(i, from[next++]);
            }
        }
    }
}
