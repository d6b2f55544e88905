package argmax.lessons.lab.bump;

import argmax.engine.stat.distribution.Exponential;
import argmax.engine.stat.distribution.Gaussian;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** The true densities of x at a mass m: a signal N(m, 0.4) on a background that falls as exp(−x/4) from 0 to 10. */
record BumpLaw(double m) {
    static final List<Double> TRAINED = List.of(2.0, 3.0, 5.0, 6.0, 8.0);

    /** Beyond these there is next to no signal. */
    static final double LOW = -1;

    static final double HIGH = 11;

    private static final double WIDTH = 0.4;
    private static final double END = 10;
    private static final Exponential FALLING = new Exponential(0.25);
    private static final double BELOW_END = FALLING.cdf(END);
    private static final double BIN = 0.05;

    /** The middles of narrow bins from {@link #LOW} to {@link #HIGH}. */
    static final List<Double> X = IntStream.range(0, (int) Math.round((HIGH - LOW) / BIN))
            .mapToObj(i -> LOW + (i + 0.5) * BIN)
            .toList();

    double signal(double x) {
        return Gaussian.STANDARD.pdf((x - m) / WIDTH) / WIDTH;
    }

    double background(double x) {
        return x >= 0 && x <= END ? FALLING.pdf(x) / BELOW_END : 0;
    }

    /** p(y = 1 | x, m), both classes equally likely. */
    double probability(double x) {
        return signal(x) / (signal(x) + background(x));
    }

    /**
     * The area under the ROC curve of a score of x: the chance that a signal scores more than a background, half of that for
     * equal scores.
     */
    double auc(DoubleUnaryOperator score) {
        record Bin(double score, double signal, double background) {}
        List<Bin> bins = new ArrayList<>();
        for (double x : X) {
            bins.add(new Bin(score.applyAsDouble(x), signal(x), background(x)));
        }
        bins.sort(Comparator.comparingDouble(Bin::score));
        double area = 0;
        double below = 0;
        double signals = 0;
        int i = 0;
        while (i < bins.size()) {
            double equalSignal = 0;
            double equalBackground = 0;
            double value = bins.get(i).score();
            while (i < bins.size() && bins.get(i).score() == value) {
                equalSignal += bins.get(i).signal();
                equalBackground += bins.get(i).background();
                i++;
            }
            area += equalSignal * (below + equalBackground / 2);
            below += equalBackground;
            signals += equalSignal;
        }
        return area / (below * signals);
    }
}
