package argmax.lessons.lab.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What a pair of loss curves shows; each is made to show it. */
public enum CurveKind {
    HIGH_RATE("learning rate too high") {
        @Override
        Pair curves(SplittableRandom random) {
            double level = random.nextDouble(0.62, 0.75);
            return each(random, 0.09, 0.01, epoch -> level + 0.4 * Math.exp(-epoch), 0.02);
        }
    },
    LOW_RATE("learning rate too low") {
        @Override
        Pair curves(SplittableRandom random) {
            double slope = random.nextDouble(0.004, 0.006);
            return each(random, 0.004, 0.004, epoch -> 1.02 - slope * epoch, 0.015);
        }
    },
    GOOD("good training") {
        @Override
        Pair curves(SplittableRandom random) {
            double floor = random.nextDouble(0.14, 0.2);
            return each(random, 0.008, 0.012, epoch -> floor + 0.85 * Math.exp(-epoch / 4.0), 0.035);
        }
    },
    OVERFITTED("overfitting") {
        @Override
        Pair curves(SplittableRandom random) {
            double turn = random.nextDouble(8, 11);
            List<Double> training = noisy(random, 0.008, epoch -> 0.03 + 0.97 * Math.exp(-epoch / 7.0));
            List<Double> validation = noisy(
                    random, 0.012, epoch -> 0.35 + 0.65 * Math.exp(-epoch / 4.0) + 0.019 * Math.max(0, epoch - turn));
            return new Pair(training, validation);
        }
    },
    UNDERFITTED("underfitting") {
        @Override
        Pair curves(SplittableRandom random) {
            double floor = random.nextDouble(0.62, 0.72);
            return each(random, 0.004, 0.006, epoch -> floor + (1 - floor) * Math.exp(-epoch / 3.0), 0.02);
        }
    };

    static final int EPOCHS = 40;

    private final String words;

    CurveKind(String words) {
        this.words = words;
    }

    /** Training and validation loss of epochs 0 to {@link #EPOCHS}. */
    record Pair(List<Double> training, List<Double> validation) {
        Pair {
            training = List.copyOf(training);
            validation = List.copyOf(validation);
        }
    }

    /** A loss without noise. */
    interface Course {
        double at(int epoch);
    }

    String words() {
        return words;
    }

    /** Such curves, a little different for each state of {@code random}. */
    abstract Pair curves(SplittableRandom random);

    private static Pair each(
            SplittableRandom random, double trainingNoise, double validationNoise, Course course, double gap) {
        List<Double> training = noisy(random, trainingNoise, course);
        SplittableRandom own = random.split();
        List<Double> validation = IntStream.rangeClosed(0, EPOCHS)
                .mapToObj(epoch -> training.get(epoch) + gap + validationNoise * own.nextGaussian())
                .toList();
        return new Pair(training, validation);
    }

    private static List<Double> noisy(SplittableRandom random, double noise, Course course) {
        return IntStream.rangeClosed(0, EPOCHS)
                .mapToObj(epoch -> Math.max(0.01, course.at(epoch) + noise * random.nextGaussian()))
                .toList();
    }

    /** Permutation number {@code order} of the kinds, 0 to 119; another order for each number. */
    public static List<CurveKind> permuted(int order) {
        List<CurveKind> left = new ArrayList<>(List.of(values()));
        List<CurveKind> permuted = new ArrayList<>();
        int rest = order;
        while (!left.isEmpty()) {
            permuted.add(left.remove(rest % left.size()));
            rest /= left.size() + 1;
        }
        return permuted;
    }
}
