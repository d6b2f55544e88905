package argmax.lessons.lab.losses;

/** A straight-line score h = w0 + w1 x1 + w2 x2, whose sign is the answer. */
record Line(double w0, double w1, double w2) {
    private static final double MOMENTUM = 0.9;
    private static final int SMOOTH_STEPS = 150;

    /** The slope of a hinge doesn't fade near the minimum, so that its steps have to, and it takes more of them. */
    private static final int KINKED_STEPS = 1000;

    double h(double x1, double x2) {
        return w0 + w1 * x1 + w2 * x2;
    }

    /** Where descent on the mean loss of all points arrives from (0, 0, 0); the loss has to have slopes. */
    static Line descending(MarginLoss loss, Clouds clouds) {
        return loss == MarginLoss.HINGE ? alongKinks(loss, clouds) : smoothly(loss, clouds);
    }

    private static Line smoothly(MarginLoss loss, Clouds clouds) {
        double squares = 0;
        for (int i = 0; i < clouds.points(); i++) {
            squares += 1 + clouds.x1(i) * clouds.x1(i) + clouds.x2(i) * clouds.x2(i);
        }
        // No curvature of the mean loss exceeds that of the loss in one margin times the mean of |x|².
        double rate = clouds.points() / squares / (loss == MarginLoss.SQUARED ? 2 : 0.25);
        double[] w = new double[3];
        double[] velocity = new double[3];
        for (int step = 0; step < SMOOTH_STEPS; step++) {
            double[] gradient = gradient(loss, w, clouds);
            for (int j = 0; j < 3; j++) {
                velocity[j] = MOMENTUM * velocity[j] - rate * gradient[j];
                w[j] += velocity[j];
            }
        }
        return new Line(w[0], w[1], w[2]);
    }

    /** Steps of 1/√t, and the mean of their later half, which lies nearer to the minimum than any of them. */
    private static Line alongKinks(MarginLoss loss, Clouds clouds) {
        double[] w = new double[3];
        double[] mean = new double[3];
        for (int step = 1; step <= KINKED_STEPS; step++) {
            double[] gradient = gradient(loss, w, clouds);
            for (int j = 0; j < 3; j++) {
                w[j] -= gradient[j] / Math.sqrt(step);
                mean[j] += step > KINKED_STEPS / 2 ? w[j] * 2 / KINKED_STEPS : 0;
            }
        }
        return new Line(mean[0], mean[1], mean[2]);
    }

    private static double[] gradient(MarginLoss loss, double[] w, Clouds clouds) {
        double[] gradient = new double[3];
        for (int i = 0; i < clouds.points(); i++) {
            double x1 = clouds.x1(i);
            double x2 = clouds.x2(i);
            double y = clouds.y(i);
            double pull = loss.slope(y * (w[0] + w[1] * x1 + w[2] * x2)) * y / clouds.points();
            gradient[0] += pull;
            gradient[1] += pull * x1;
            gradient[2] += pull * x2;
        }
        return gradient;
    }

    /** The mean loss of the points. */
    double cost(MarginLoss loss, Clouds clouds) {
        double sum = 0;
        for (int i = 0; i < clouds.points(); i++) {
            sum += loss.at(clouds.y(i) * h(clouds.x1(i), clouds.x2(i)));
        }
        return sum / clouds.points();
    }
}
