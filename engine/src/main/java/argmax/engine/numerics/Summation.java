package argmax.engine.numerics;

/** Ways to add many numbers up, each addition rounded to a format. */
public enum Summation {
    /** From the first to the last; the error grows with the number of numbers. */
    NAIVE {
        @Override
        double rounded(FloatFormat format, double[] numbers) {
            double sum = 0;
            for (double number : numbers) {
                sum = format.round(sum + number);
            }
            return sum;
        }
    },

    /** Halves are added up first; the error grows with the logarithm of their number. */
    PAIRWISE {
        @Override
        double rounded(FloatFormat format, double[] numbers) {
            return between(format, numbers, 0, numbers.length);
        }

        private double between(FloatFormat format, double[] numbers, int from, int to) {
            if (to - from <= 1) {
                return from == to ? 0 : numbers[from];
            }
            int middle = (from + to) >>> 1;
            return format.round(between(format, numbers, from, middle) + between(format, numbers, middle, to));
        }
    },

    /** What each addition loses is added to the next number; Kahan, "Further remarks on reducing truncation errors", 1965. */
    KAHAN {
        @Override
        double rounded(FloatFormat format, double[] numbers) {
            double sum = 0;
            double lost = 0;
            for (double number : numbers) {
                double next = format.round(number - lost);
                double larger = format.round(sum + next);
                lost = format.round(format.round(larger - sum) - next);
                sum = larger;
            }
            return sum;
        }
    };

    abstract double rounded(FloatFormat format, double[] numbers);

    /** The sum of what the numbers are in the format. */
    public double of(FloatFormat format, double[] numbers) {
        double[] inFormat = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            inFormat[i] = format.round(numbers[i]);
        }
        return rounded(format, inFormat);
    }
}
