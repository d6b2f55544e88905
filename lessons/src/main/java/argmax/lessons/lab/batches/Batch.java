package argmax.lessons.lab.batches;

/**
 * What some of the points say of a line.
 *
 * @param loss their mean squared residual
 * @param bySlope the derivative of that by the slope
 * @param byIntercept the derivative by the intercept
 */
record Batch(double loss, double bySlope, double byIntercept) {
    /** The points numbered {@code order[from]} and the {@code count - 1} after it. */
    static Batch of(NoisyLine line, int[] order, int from, int count, NoisyLine.Weights at) {
        double squares = 0;
        double bySlope = 0;
        double byIntercept = 0;
        for (int i = from; i < from + count; i++) {
            double residual = line.residual(order[i], at.slope(), at.intercept());
            squares += residual * residual;
            bySlope -= 2 * residual * line.x(order[i]);
            byIntercept -= 2 * residual;
        }
        return new Batch(squares / count, bySlope / count, byIntercept / count);
    }
}
