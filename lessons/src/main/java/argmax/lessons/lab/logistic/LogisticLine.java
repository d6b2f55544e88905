package argmax.lessons.lab.logistic;

import argmax.engine.data.Samples;

/**
 * A logistic classifier in the plane: {@code p = 1 / (1 + exp(-h))} with {@code h = w0 + w1 x1 + w2 x2}; p is the probability
 * of label 1.
 */
record LogisticLine(double w0, double w1, double w2) {
    /**
     * The classifier whose p = ½ lies on the line from A to B, with label 1 to the right of somebody who walks from A to B. Where
     * the points coincide the line through them is upright.
     *
     * @param steepness |w| = √(w1² + w2²), above 0
     */
    static LogisticLine through(double ax, double ay, double bx, double by, double steepness) {
        double length = Math.hypot(bx - ax, by - ay);
        double w1 = length == 0 ? steepness : steepness * (by - ay) / length;
        double w2 = length == 0 ? 0 : -steepness * (bx - ax) / length;
        return new LogisticLine(-(w1 * ax + w2 * ay), w1, w2);
    }

    double h(double x1, double x2) {
        return w0 + w1 * x1 + w2 * x2;
    }

    double p(double x1, double x2) {
        return 1 / (1 + Math.exp(-h(x1, x2)));
    }

    double steepness() {
        return Math.hypot(w1, w2);
    }

    /** The same line with another steepness. */
    LogisticLine withSteepness(double steepness) {
        double factor = steepness / steepness();
        return new LogisticLine(w0 * factor, w1 * factor, w2 * factor);
    }

    /** Mean binary cross-entropy in nats, from h so that it stays finite however sure the classifier is. */
    double loss(Samples rows) {
        double sum = 0;
        for (int row = 0; row < rows.rows(); row++) {
            double h = h(rows.input(row, 0), rows.input(row, 1));
            double against = rows.label(row) == 1 ? -h : h;
            sum += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
        }
        return sum / rows.rows();
    }

    /** The share of rows on the side of their label. */
    double accuracy(Samples rows) {
        int right = 0;
        for (int row = 0; row < rows.rows(); row++) {
            if (h(rows.input(row, 0), rows.input(row, 1)) > 0 == (rows.label(row) == 1)) {
                right++;
            }
        }
        return (double) right / rows.rows();
    }
}
