package argmax.engine.data;

import java.util.SplittableRandom;

/** Seeded draws in strict arithmetic: the same numbers on every machine and Java version. */
final class Draw {
    private final SplittableRandom random;
    private double spare = Double.NaN;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** 0 to {@code outcomes} - 1, all equally likely. */
    int oneOf(int outcomes) {
        return random.nextInt(outcomes);
    }

    /** 0, 1 or 2, with the probabilities of the first two. */
    int oneOf(double first, double second) {
        double at = random.nextDouble();
        return at < first ? 0 : at < first + second ? 1 : 2;
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double uniform(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    /** Box and Muller's transform gives two normal numbers at a time; the second waits for the next call. */
    double normal(double mean, double deviation) {
        double standard = spare;
        spare = Double.NaN;
        if (Double.isNaN(standard)) {
            double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
            double angle = 2 * Math.PI * random.nextDouble();
            standard = radius * StrictMath.cos(angle);
            spare = radius * StrictMath.sin(angle);
        }
        return mean + deviation * standard;
    }

    /** By inversion. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** How many events happen before the exponential waiting times exceed 1 (Knuth); for means of a few dozen at most. */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        int events = 0;
        for (double left = 1 - random.nextDouble(); left > limit; left *= 1 - random.nextDouble()) {
            events++;
        }
        return events;
    }

    /** The share of one of two gamma numbers in their sum; for parameters of at least 1. */
    double beta(double alpha, double beta) {
        double first = gamma(alpha, 1);
        return first / (first + gamma(beta, 1));
    }

    /** Marsaglia and Tsang 2000: a transformed normal number, accepted or drawn again; for {@code shape} of at least 1. */
    double gamma(double shape, double scale) {
        double d = shape - 1.0 / 3;
        while (true) {
            double x = normal(0, 1);
            double root = 1 + x / StrictMath.sqrt(9 * d);
            double v = root * root * root;
            if (v > 0 && StrictMath.log(1 - random.nextDouble()) < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
                return scale * d * v;
            }
        }
    }
}
