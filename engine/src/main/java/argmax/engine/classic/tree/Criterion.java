package argmax.engine.classic.tree;

/** How mixed the classes in a node are: 0 where there is one alone. */
public enum Criterion {
    /** 1 − Σp²: how often two rows drawn with replacement are of different classes; 2p(1−p) for two classes. */
    GINI {
        @Override
        public double impurity(double[] weights) {
            return Math.max(0, 1 - worth(weights, weights.length) / sum(weights));
        }

        @Override
        double worth(double[] weights, int classes) {
            double sum = 0;
            double squares = 0;
            for (int label = 0; label < classes; label++) {
                sum += weights[label];
                squares += weights[label] * weights[label];
            }
            return squares / sum;
        }

        @Override
        double worth(double[] left, double[] total, int classes) {
            double leftSum = 0;
            double leftSquares = 0;
            double rightSum = 0;
            double rightSquares = 0;
            for (int label = 0; label < classes; label++) {
                double right = total[label] - left[label];
                leftSum += left[label];
                leftSquares += left[label] * left[label];
                rightSum += right;
                rightSquares += right * right;
            }
            return leftSquares / leftSum + rightSquares / rightSum;
        }
    },
    /** −Σ p log₂ p, in bits. */
    ENTROPY {
        @Override
        public double impurity(double[] weights) {
            return Math.max(0, -worth(weights, weights.length) / sum(weights));
        }

        @Override
        double worth(double[] weights, int classes) {
            double sum = 0;
            double bits = 0;
            for (int label = 0; label < classes; label++) {
                sum += weights[label];
                bits += bits(weights[label]);
            }
            return bits - bits(sum);
        }

        @Override
        double worth(double[] left, double[] total, int classes) {
            double leftSum = 0;
            double rightSum = 0;
            double bits = 0;
            for (int label = 0; label < classes; label++) {
                double right = total[label] - left[label];
                leftSum += left[label];
                rightSum += right;
                bits += bits(left[label]) + bits(right);
            }
            return bits - bits(leftSum) - bits(rightSum);
        }

        private static double bits(double weight) {
            return weight > 0 ? weight * Math.log(weight) / LN_2 : 0;
        }
    };

    private static final double LN_2 = Math.log(2);

    /**
     * The impurity of rows.
     *
     * @param weights of the rows of each class, not all 0
     */
    public abstract double impurity(double[] weights);

    /** A constant of the rows' weight, less their weight times their impurity. */
    abstract double worth(double[] weights, int classes);

    /** The same of the rows on both sides of a cut, added up. */
    abstract double worth(double[] left, double[] total, int classes);

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
