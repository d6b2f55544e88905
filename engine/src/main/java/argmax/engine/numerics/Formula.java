package argmax.engine.numerics;

import argmax.engine.InvalidValue;
import argmax.engine.numerics.Calculation.Sheet;
import java.util.List;

/** Two ways each to write a formula, which agree for exact numbers and not for finite ones. */
public enum Formula {
    /** exp(xᵢ) / Σ exp(x). */
    SOFTMAX_NAIVE {
        @Override
        void work(Sheet sheet, List<Double> x) {
            List<Double> powers = sheet.each("exp(x)", x, Math::exp);
            double sum = sheet.reduced("Σ exp(x)", powers, Double::sum);
            sheet.each("exp(x) / Σ exp(x)", powers, power -> power / sum);
        }
    },

    /** The same of z = x − max x: the largest exponent is 0, so that no power overflows and the sum is at least 1. */
    SOFTMAX_SHIFTED {
        @Override
        void work(Sheet sheet, List<Double> x) {
            double most = sheet.reduced("max(x)", x, Math::max);
            List<Double> powers = sheet.each("exp(z)", sheet.each("z = x − max(x)", x, one -> one - most), Math::exp);
            double sum = sheet.reduced("Σ exp(z)", powers, Double::sum);
            sheet.each("exp(z) / Σ exp(z)", powers, power -> power / sum);
        }
    },

    /** ln Σ exp(x). */
    LOG_SUM_EXP_NAIVE {
        @Override
        void work(Sheet sheet, List<Double> x) {
            double sum = sheet.reduced("Σ exp(x)", sheet.each("exp(x)", x, Math::exp), Double::sum);
            sheet.one("ln Σ exp(x)", Math.log(sum));
        }
    },

    /** max x + ln Σ exp(x − max x). */
    LOG_SUM_EXP_SHIFTED {
        @Override
        void work(Sheet sheet, List<Double> x) {
            double most = sheet.reduced("max(x)", x, Math::max);
            List<Double> powers = sheet.each("exp(z)", sheet.each("z = x − max(x)", x, one -> one - most), Math::exp);
            double logarithm = sheet.one("ln Σ exp(z)", Math.log(sheet.reduced("Σ exp(z)", powers, Double::sum)));
            sheet.one("max(x) + ln Σ exp(z)", most + logarithm);
        }
    },

    /** −ln(1 − p) with p = 1 / (1 + exp(−x)): the cross-entropy of logits x where the truth is no. For yes it is that of −x. */
    CROSS_ENTROPY_OF_NO_NAIVE {
        @Override
        void work(Sheet sheet, List<Double> x) {
            List<Double> sums = sheet.each("1 + exp(−x)", sheet.each("exp(−x)", x, one -> Math.exp(-one)), power -> 1 + power);
            List<Double> yes = sheet.each("p = 1 / (1 + exp(−x))", sums, sum -> 1 / sum);
            sheet.each("−ln(1 − p)", sheet.each("1 − p", yes, p -> 1 - p), no -> -Math.log(no));
        }
    },

    /** The same straight from the logits: max(x, 0) + ln(1 + exp(−|x|)). */
    CROSS_ENTROPY_OF_NO_FROM_LOGITS {
        @Override
        void work(Sheet sheet, List<Double> x) {
            List<Double> powers = sheet.each("exp(−|x|)", x, one -> Math.exp(-Math.abs(one)));
            List<Double> logarithms = sheet.each("ln(1 + exp(−|x|))", powers, Math::log1p);
            sheet.pairs("max(x, 0) + ln(1 + exp(−|x|))", x, logarithms, (one, logarithm) -> Math.max(one, 0) + logarithm);
        }
    };

    abstract void work(Sheet sheet, List<Double> x);

    /**
     * Works it out.
     *
     * @param x one to 1000 finite numbers, rounded to the format first
     */
    public Calculation in(FloatFormat format, List<Double> x) {
        InvalidValue.wholeNumber("inputs", x.size(), 1, 1000);
        x.forEach(one -> InvalidValue.number("x", one, -Double.MAX_VALUE, Double.MAX_VALUE));
        Sheet sheet = new Sheet(format);
        work(sheet, sheet.each("x", x, one -> one));
        return sheet.done();
    }
}
