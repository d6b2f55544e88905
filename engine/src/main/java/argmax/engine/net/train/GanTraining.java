package argmax.engine.net.train;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.Loss;
import argmax.engine.net.backend.Backend;
import argmax.engine.net.backend.Batch;
import argmax.engine.net.backend.Plan;
import argmax.engine.net.loss.Criterion;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A generator that makes numbers of noise and a discriminator that tells them from real ones; Goodfellow et al., "Generative
 * adversarial nets", 2014. The discriminator D maximises E ln D(x) + E ln(1 − D(G(z))); the generator G maximises E ln D(G(z)),
 * the paper's non-saturating form. Noise is Gaussian with mean 0 and deviation 1.
 */
public final class GanTraining implements AutoCloseable {
    /** The label of generated numbers. */
    public static final int FAKE = 0;

    /** The label of numbers from the data. */
    public static final int REAL = 1;

    private final Contestant generator;
    private final Contestant discriminator;
    private final int discriminatorSteps;
    private final int batchSize;
    private final int noiseColumns;
    private final Samples real;
    private final SplittableRandom picking;
    private final SplittableRandom drawing;
    private final SplittableRandom dropping;

    /**
     * Draws the first weights. The four splits of {@code SplittableRandom(seed)} draw the generator's weights, the
     * discriminator's weights, real rows and noise, in this order; a fifth drops units.
     *
     * @param generator from columns of noise to one number, compared with no truth
     * @param discriminator from one number to one logit with binary cross-entropy, with room for twice the generator's batch,
     *     and with a gradient by its data
     * @param real one column
     */
    public GanTraining(Backend backend, Plan generator, Plan discriminator, int discriminatorSteps, Samples real, long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        this.generator = new Contestant(backend, generator, root.split());
        this.discriminator = new Contestant(backend, discriminator, root.split());
        this.picking = root.split();
        this.drawing = root.split();
        this.dropping = root.split();
        this.discriminatorSteps = discriminatorSteps;
        this.batchSize = generator.batchSize();
        this.noiseColumns = generator.architecture().width(0);
        this.real = real;
    }

    /**
     * Some steps of the discriminator, then one of the generator, each on fresh noise.
     *
     * @return what left the finite range first; empty where all went well
     */
    public Optional<Overflow> step() {
        for (int i = 0; i < discriminatorSteps; i++) {
            Batch noise = Batch.of(noise(batchSize, drawing), dropping.nextLong());
            float[] fake = generator.values(noise);
            Batch both = Batch.of(joined(picked(), fake), dropping.nextLong());
            if (!discriminator.step(both)) {
                return overflow(noise.samples(), both.samples());
            }
        }
        Batch noise = Batch.of(noise(batchSize, drawing), dropping.nextLong());
        Samples wanted = labelled(generator.values(noise), REAL);
        float[] gradient = discriminator.dataGradient(Batch.of(wanted, dropping.nextLong()));
        return generator.step(noise, gradient) ? Optional.empty() : overflow(noise.samples(), wanted);
    }

    /** What is not finite, after steps that can't have seen it; empty where all is well. */
    public Optional<Overflow> check() {
        Samples noise = noise(batchSize, new SplittableRandom(0));
        boolean isFinite = generator.isFinite(noise) && discriminator.isFinite(labelled(generate(noise), REAL));
        return isFinite ? Optional.empty() : overflow(noise, real);
    }

    private Optional<Overflow> overflow(Samples noise, Samples numbers) {
        return Optional.of(generator.isFinite(noise)
                ? discriminator.overflow("discriminator's", numbers)
                : generator.overflow("generator's", noise));
    }

    private float[] picked() {
        float[] picked = new float[batchSize];
        for (int i = 0; i < batchSize; i++) {
            picked[i] = real.input(picking.nextInt(real.rows()), 0);
        }
        return picked;
    }

    private static Samples joined(float[] real, float[] fake) {
        float[] both = Arrays.copyOf(real, real.length + fake.length);
        System.arraycopy(fake, 0, both, real.length, fake.length);
        int[] labels = new int[both.length];
        Arrays.fill(labels, 0, real.length, REAL);
        Arrays.fill(labels, real.length, both.length, FAKE);
        return new Samples(1, both, labels);
    }

    private static Samples labelled(float[] numbers, int label) {
        int[] labels = new int[numbers.length];
        Arrays.fill(labels, label);
        return new Samples(1, numbers, labels);
    }

    private Samples noise(int rows, SplittableRandom random) {
        float[] inputs = new float[rows * noiseColumns];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = (float) random.nextGaussian();
        }
        return new Samples(noiseColumns, inputs, new int[rows]);
    }

    /** Numbers made of noise, always of the same for the same seed. */
    public float[] generate(int rows, long seed) {
        return generate(noise(rows, new SplittableRandom(seed)));
    }

    private float[] generate(Samples noise) {
        double[] numbers = generator.look(noise);
        float[] result = new float[numbers.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) numbers[i];
        }
        return result;
    }

    /** What the discriminator says of each number: the logarithms of 1 − D and of D. */
    public Predictions judge(float[] numbers) {
        double[] logits = discriminator.look(labelled(numbers, REAL));
        return new Predictions(2, Criterion.of(Loss.BINARY_CROSS_ENTROPY).logProbabilities(logits, 2));
    }

    @Override
    public void close() {
        generator.close();
        discriminator.close();
    }
}
