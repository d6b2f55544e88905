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
