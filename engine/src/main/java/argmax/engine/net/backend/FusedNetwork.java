package argmax.engine.net.backend;

import argmax.engine.data.Samples;
import argmax.engine.net.Exit;
import argmax.engine.net.layer.FusedForm;
import argmax.engine.net.layer.Pass;
import argmax.engine.net.loss.Criterion;
import argmax.engine.net.memory.Lanes;
import argmax.engine.net.memory.Matrix;
import argmax.engine.net.update.Update;
import java.util.Arrays;
import java.util.List;

/** A network of the fused back end: one pass over the memory for each thing that has to be done to it. */
final class FusedNetwork implements Network {
    /** Fewer rows than this are not worth a second thread. */
    private static final int LEAST_SHARED = 16;
    /** No gradient from outside. */
    private static final float[] NOTHING = new float[0];

    private final FusedWorkspace space;
    private final Update update;
    private final List<Criterion> criteria;
    private final Matrix parameters;
    private final List<Matrix> remembered;
    private final List<List<FusedForm>> forms;
    private final FusedRestraint restraint;
    private final boolean[] finite;
    /** The squared lengths of the gradient's parts, one for each thread. */
    private final double[] squares = new double[2];
    private int steps;

    FusedNetwork(FusedWorkspace space, float[] initial) {
        this.space = space;
        this.update = Update.of(space.plan().learning().optimiser());
        this.criteria = space.architecture().exits().stream().map(exit -> Criterion.of(exit.loss())).toList();
        this.parameters = space.row();
        this.remembered = space.memoryOf(update);
        this.forms = space.buffers().stream().map(buffers -> buffers.forms(parameters)).toList();
        this.restraint = space.restraint();
        this.finite = new boolean[forms.size()];
        restore(initial);
    }

    @Override
    public boolean step(Batch batch, double rate) {
        if (forms.size() == 1 || batch.count() < LEAST_SHARED) {
            return step(batch, NOTHING, rate);
        }
        if (!backwardsTogether(batch)) {
            return false;
        }
        steps++;
        learnTogether(rate);
        restraint.shorten(parameters);
        return true;
    }

    @Override
    public boolean step(Batch batch, float[] further, double rate) {
        if (!backwards(0, batch, 0, batch.count(), Pass.Purpose.LEARN, further)) {
            return false;
        }
        steps++;
        restrain(0, 0, space.flat().floats());
        squares[1] = 0;
        learn(rate, 0, space.flat().floats());
        restraint.shorten(parameters);
        return true;
    }

    private boolean backwardsTogether(Batch batch) {
        // Multiples of 8 rows, which the matrix products like.
        int half = Math.min(batch.count(), ((batch.count() + 1) / 2 + 7) / 8 * 8);
        space.crew().together(worker -> finite[worker] = worker == 0
                ? backwards(0, batch, 0, half, Pass.Purpose.LEARN, NOTHING)
                : backwards(1, batch, half, batch.count() - half, Pass.Purpose.LEARN, NOTHING));
        return finite[0] && finite[1];
    }

    /** Each thread learns half of the parameters; where the gradient's length matters, they meet in between. */
    private void learnTogether(double rate) {
        int whole = space.flat().floats();
        int middle = Lanes.padded(whole / 2);
        space.crew().together(worker -> {
            int from = worker == 0 ? 0 : middle;
            int to = worker == 0 ? middle : whole;
            addGradients(from, to);
            restrain(worker, from, to);
            if (!restraint.clips()) {
                learn(rate, from, to);
            }
        });
        if (restraint.clips()) {
            space.crew().together(worker -> learn(rate, worker == 0 ? 0 : middle, worker == 0 ? middle : whole));
        }
    }

    private Pass forwards(int worker, Batch batch, int from, int count, Pass.Purpose purpose) {
        space.buffers().get(worker).gather(batch, batch.from() + from, count);
        Pass pass = Pass.learning(purpose, batch.noise(), from, batch.samples(), batch.rows(), batch.from() + from, count);
        for (FusedForm layer : forms.get(worker)) {
            layer.forward(pass);
        }
        return pass;
    }

    /**
     * Takes rows forwards and back; false where an output was not finite.
     *
     * @param further joins the gradient by what leaves the last layer; empty for none
     */
    private boolean backwards(int worker, Batch batch, int from, int count, Pass.Purpose purpose, float[] further) {
        FusedBuffers buffers = space.buffers().get(worker);
        List<FusedForm> layers = forms.get(worker);
        Pass pass = forwards(worker, batch, from, count, purpose);
        List<Exit> exits = space.architecture().exits();
        for (int i = 0; i < exits.size(); i++) {
            Exit exit = exits.get(i);
            float share = (float) (exit.weight() / batch.count());
            Matrix outputs = buffers.output(exit.place());
            if (!criteria.get(i).gradient(count, outputs, buffers.truth(i), share, buffers.delta(exit.place()))) {
                return false;
            }
        }
        if (further.length > 0) {
            join(further, count, exits.isEmpty(), buffers.delta(layers.size()));
        }
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (space.passesBack(i + 1)) {
                layers.get(i).backward(pass);
            }
        }
        return true;
    }

    /** Adds to {@code delta}, or writes it where nothing else did. */
    private static void join(float[] further, int rows, boolean alone, Matrix delta) {
        int next = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < delta.columns(); column++) {
                delta.set(row, column, (alone ? 0 : delta.get(row, column)) + further[next++]);
            }
        }
    }

    /** Adds the second thread's gradient to the first's. */
    private void addGradients(int from, int to) {
        Matrix sum = space.buffers().get(0).gradient();
        Matrix other = space.buffers().get(1).gradient();
        for (int at = from; at < to; at += Lanes.COUNT) {
            Lanes.store(Lanes.load(sum.segment(), at).add(Lanes.load(other.segment(), at)), sum.segment(), at);
        }
    }

    private void restrain(int worker, int from, int to) {
        Matrix gradient = space.buffers().getFirst().gradient();
        restraint.penalise(parameters, gradient, from, to);
        if (restraint.clips()) {
            squares[worker] = Lanes.sumOfSquares(gradient.segment(), from, to);
        }
    }

    private void learn(double rate, int from, int to) {
        Matrix gradient = space.buffers().getFirst().gradient();
        restraint.clip(gradient, squares[0] + squares[1], from, to);
        update.apply(parameters, gradient, remembered, rate, steps, from, to);
        restraint.settle(parameters, from, to);
    }

    @Override
    public float[] gradient(Batch batch) {
        backwards(0, batch, 0, batch.count(), Pass.Purpose.PROBE, NOTHING);
        restraint.penalise(parameters, space.buffers().getFirst().gradient(), 0, space.flat().floats());
        return space.flat().read(space.buffers().getFirst().gradient());
    }

    @Override
    public float[] values(Batch batch) {
        forwards(0, batch, 0, batch.count(), Pass.Purpose.PROBE);
        return copy(space.buffers().getFirst().output(forms.getFirst().size()), batch.count());
    }

    @Override
    public float[] dataGradient(Batch batch) {
        space.plan().requireDataGradient();
        boolean isFinite = backwards(0, batch, 0, batch.count(), Pass.Purpose.PROBE, NOTHING);
        float[] gradient = copy(space.buffers().getFirst().delta(0), batch.count());
        if (!isFinite) {
            Arrays.fill(gradient, Float.NaN);
        }
        return gradient;
    }

    private static float[] copy(Matrix matrix, int rows) {
        float[] copy = new float[rows * matrix.columns()];
        int next = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < matrix.columns(); column++) {
                copy[next++] = matrix.get(row, column);
            }
        }
        return copy;
    }

    @Override
    public double[] outputs(int place, Samples samples) {
        FusedBuffers buffers = space.buffers().getFirst();
        Matrix output = buffers.output(place);
        double[] result = new double[samples.rows() * output.columns()];
        int next = 0;
        for (int first = 0; first < samples.rows(); first += buffers.capacity()) {
            int count = Math.min(buffers.capacity(), samples.rows() - first);
            buffers.gather(samples, first, count);
            Pass pass = Pass.looking(samples, first, count);
            forms.getFirst().subList(0, place).forEach(layer -> layer.forward(pass));
            for (int row = 0; row < count; row++) {
                for (int column = 0; column < output.columns(); column++) {
                    result[next++] = output.get(row, column);
                }
            }
        }
        return result;
    }

    @Override
    public float[] parameters() {
        return space.flat().read(parameters);
    }

    @Override
    public void restore(float[] from) {
        space.flat().write(from, parameters);
    }
}
