package argmax.lessons.lab.losses;

/** What a label y = ±1 and a score h cost, by their margin m = yh. */
enum MarginLoss {
    /** (h − y)², which is (1 − m)² because y² = 1. */
    SQUARED("squared error") {
        @Override
        double at(double margin) {
            return (1 - margin) * (1 - margin);
        }

        @Override
        double slope(double margin) {
            return 2 * (margin - 1);
        }
    },
    LOGISTIC("logistic") {
        @Override
        double at(double margin) {
            return Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
        }

        @Override
        double slope(double margin) {
            return -1 / (1 + Math.exp(margin));
        }
    },
    /** Of its slopes at the kink, −1 to 0, the 0. */
    HINGE("hinge") {
        @Override
        double at(double margin) {
            return Math.max(0, 1 - margin);
        }

        @Override
        double slope(double margin) {
            return margin < 1 ? -1 : 0;
        }
    },
    ZERO_ONE("zero-one") {
        @Override
        double at(double margin) {
            return margin < 0 ? 1 : 0;
        }

        @Override
        double slope(double margin) {
            return 0;
        }
    };

    private final String words;

    MarginLoss(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    abstract double at(double margin);

    /** The derivative of {@link #at} by the margin. */
    abstract double slope(double margin);
}
