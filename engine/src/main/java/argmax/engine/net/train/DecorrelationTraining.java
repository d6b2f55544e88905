package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.data.Shuffle;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Loss;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Batch;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.loss.Criterion;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A classifier of two classes that is to say nothing about a nuisance: it minimises L_class − λ L_adv, while an adversary
 * minimises L_adv, the cross-entropy of its guess in which group of the nuisance a row lies; Louppe, Kagan and Cranmer,
 * "Learning to pivot with adversarial networks", 2017. The adversary sees the classifier's probability of the second class, for
 * rows of the first class, the background, only: there the probability shall not depend on the nuisance.
 */
public final class DecorrelationTraining implements AutoCloseable {
    /** The label of the class within which nothing shall depend on the nuisance. */
    public static final int BACKGROUND = 0;

    private final Contestant classifier;
    private final Contestant adversary;
    private final Samples rows;
    private final int[] groups;
    private final int groupCount;
    private final double lambda;
    private final int adversarySteps;
    private final int batchSize;
    private final int[] order;
    private final int[] background;
    private final SplittableRandom shuffling;
    private final SplittableRandom picking;
    private final SplittableRandom dropping;

    /**
     * Draws the first weights. The splits of {@code SplittableRandom(seed)} draw the classifier's weights, the adversary's
     * weights, the order of the rows, rows for the adversary, and which units are dropped, in this order.
     *
     * @param classifier to one logit with binary cross-entropy
     * @param adversary from one number to a logit per group, with room for the classifier's batch, and with a gradient by its
     *     data
     * @param groups in which group of the nuisance each row lies, from 0
     * @param lambda 0 trains the classifier as if there were no adversary, which learns all the same
     */
    public DecorrelationTraining(
            Backend backend,
            Plan classifier,
            Plan adversary,
            Samples rows,
            int[] groups,
            double lambda,
            int adversarySteps,
            long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        this.classifier = new Contestant(backend, classifier, root.split());
        this.adversary = new Contestant(backend, adversary, root.split());
        this.shuffling = root.split();
        this.picking = root.split();
        this.dropping = root.split();
        this.rows = rows;
        this.groups = groups.clone();
        this.groupCount = adversary.architecture().classes();
        this.lambda = lambda;
        this.adversarySteps = adversarySteps;
        this.batchSize = classifier.batchSize();
        this.order = IntStream.range(0, rows.rows()).toArray();
        this.background = Arrays.stream(order).filter(row -> rows.label(row) == BACKGROUND).toArray();
    }

    /**
     * One pass of the classifier over the rows; before each of its steps come some of the adversary.
     *
     * @param stop asked before each step of the classifier; true leaves the rest of the epoch out
     * @return what left the finite range first; empty where all went well
     */
    public Optional<Overflow> learn(BooleanSupplier stop) {
        Shuffle.inPlace(order, shuffling);
        for (int from = 0; from < order.length && !stop.getAsBoolean(); from += batchSize) {
            Batch batch = new Batch(rows, order, from, Math.min(batchSize, order.length - from), dropping.nextLong());
            if (!adversaryLearns() || !classifierLearns(batch)) {
                return overflow(batch.picked());
            }
        }
        return Optional.empty();
    }

    private boolean adversaryLearns() {
        for (int i = 0; i < adversarySteps; i++) {
            int[] picked = picking.ints(batchSize, 0, background.length).map(at -> background[at]).toArray();
            Batch batch = new Batch(rows, picked, 0, batchSize, dropping.nextLong());
            Samples seen = seen(probabilities(classifier.values(batch)), picked);
            if (!adversary.step(Batch.of(seen, dropping.nextLong()))) {
                return false;
            }
        }
        return true;
    }

    private boolean classifierLearns(Batch batch) {
        double[] probabilities = probabilities(classifier.values(batch));
        int[] picked = Arrays.copyOfRange(batch.rows(), batch.from(), batch.from() + batch.count());
        int[] at = IntStream.range(0, picked.length).filter(i -> rows.label(picked[i]) == BACKGROUND).toArray();
        float[] further = new float[batch.count()];
        if (lambda > 0 && at.length > 0) {
            Samples seen = seen(
                    Arrays.stream(at).mapToDouble(i -> probabilities[i]).toArray(),
                    Arrays.stream(at).map(i -> picked[i]).toArray());
            float[] gradient = adversary.dataGradient(Batch.of(seen, dropping.nextLong()));
            for (int i = 0; i < at.length; i++) {
                double probability = probabilities[at[i]];
                further[at[i]] = (float) (-lambda * gradient[i] * probability * (1 - probability));
            }
        }
        return classifier.step(batch, further);
    }

    /** What the adversary sees of these rows, and what it should say. */
    private Samples seen(double[] probabilities, int[] picked) {
        float[] inputs = new float[picked.length];
        int[] labels = new int[picked.length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) probabilities[i];
            labels[i] = groups[picked[i]];
        }
        return new Samples(1, inputs, labels);
    }

    private static double[] probabilities(float[] logits) {
        return IntStream.range(0, logits.length).mapToDouble(i -> 1 / (1 + Math.exp(-logits[i]))).toArray();
    }

    /** What the classifier says of each row. */
    public Predictions predict(Samples samples) {
        return new Predictions(2, Criterion.of(Loss.BINARY_CROSS_ENTROPY).logProbabilities(classifier.look(samples), 2));
    }

    /** In which group of the nuisance the adversary guesses each row to lie, from what the classifier says of it. */
    public Predictions guess(Samples samples) {
        double[] logits = adversary.look(seen(probabilities(samples), new int[samples.rows()]));
        return new Predictions(groupCount, Criterion.of(Loss.CROSS_ENTROPY).logProbabilities(logits, groupCount));
    }

    private double[] probabilities(Samples samples) {
        Predictions predictions = predict(samples);
        return IntStream.range(0, samples.rows()).mapToDouble(row -> predictions.probability(row, 1)).toArray();
    }

    /** What is not finite, after steps that can't have seen it; empty where all is well. */
    public Optional<Overflow> check() {
        boolean isFinite = classifier.isFinite(rows) && adversary.isFinite(seen(probabilities(rows), order));
        return isFinite ? Optional.empty() : overflow(rows);
    }

    private Optional<Overflow> overflow(Samples samples) {
        return Optional.of(classifier.isFinite(samples)
                ? adversary.overflow("adversary's", seen(probabilities(samples), new int[samples.rows()]))
                : classifier.overflow("classifier's", samples));
    }

    @Override
    public void close() {
        classifier.close();
        adversary.close();
    }
}
