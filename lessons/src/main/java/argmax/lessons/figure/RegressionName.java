package argmax.lessons.figure;

import argmax.engine.stat.regression.KernelSmoother;
import argmax.engine.stat.regression.Lasso;
import argmax.engine.stat.regression.Linear;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import argmax.engine.stat.regression.Ridge;
import argmax.engine.stat.regression.Spline;
import java.util.List;

/** What families of curves are called in figures and sentences. */
public final class RegressionName {
    private RegressionName() {}

    /** Such as {@code degree 3} for a polynomial. */
    public static String name(Regression regression) {
        return switch (regression) {
            case Linear _ -> "a straight line";
            case Polynomial(int degree) -> "degree " + degree;
            case Spline(List<Double> knots) -> "a spline of %d knots".formatted(knots.size());
            case Ridge ridge -> "%s, λ %s".formatted(name(ridge.basis()), Digits.of(ridge.lambda()));
            case Lasso lasso -> "%s, α %s".formatted(name(lasso.basis()), Digits.of(lasso.alpha()));
            case KernelSmoother(double width) -> "kernel width " + Digits.of(width);
        };
    }
}
