package argmax.engine.metric;

import argmax.engine.InvalidValue;

/** Quantiles of a sample. */
final class Quantiles {
    private Quantiles() {}

    /**
     * The number below which a share of the sample lies, on straight lines between its members: number 7 of Hyndman and Fan,
     * "Sample quantiles in statistical packages" (1996), which NumPy takes as well.
     *
     * @param rising at least one number
     * @param share 0 to 1
     */
    static double of(double[] rising, double share) {
        InvalidValue.wholeNumber("sample", rising.length, 1, Integer.MAX_VALUE);
        double place = InvalidValue.number("share", share, 0, 1) * (rising.length - 1);
        int left = (int) place;
        int right = Math.min(left + 1, rising.length - 1);
        return rising[left] + (place - left) * (rising[right] - rising[left]);
    }
}
