package argmax.lessons.exercise.forecast;

/**
 * Scores under which nobody expects to do better than by saying what they believe (T. Gneiting and A. E. Raftery, "Strictly
 * proper scoring rules, prediction, and estimation", 2007). Less is better.
 */
final class ProperScores {
    private ProperScores() {}

    /**
     * (p − o)² with o = 1 for what happened and 0 otherwise (G. W. Brier, 1950): 0 to 1, and ¼ for p = ½ whatever happens.
     *
     * @param probability 0 to 1
     */
    static double brier(double probability, boolean happened) {
        double miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }

    /**
     * The interval score, equation 43 there: the width, and 2/α for each unit by which the value lies outside. In the value's
     * unit.
     *
     * @param alpha the probability of lying outside that was stated, such as 0.2 for an interval of 80 %
     */
    static double interval(double low, double high, double value, double alpha) {
        return high - low + 2 / alpha * (Math.max(0, low - value) + Math.max(0, value - high));
    }
}
