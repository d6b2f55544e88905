package argmax.lessons.lab.basis;

import argmax.engine.stat.regression.KernelSmoother;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import argmax.engine.stat.regression.Spline;
import argmax.lessons.form.Field;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Curves that differ in complexity alone.
 *
 * @param option its value in the menu
 * @param axis what the axis of complexity is called
 * @param control the slider of its complexity
 */
record Family(String option, String label, String axis, Field.Slider control, DoubleFunction<Regression> regression) {
    static final Family POLYNOMIAL = new Family(
            "polynomial",
            "Polynomial",
            "degree of the polynomial",
            new Field.Slider("degree", "Degree", "", 0, 20, 1, 3),
            degree -> new Polynomial((int) degree));

    static final Family SPLINE = new Family(
            "spline",
            "Spline",
            "knots of the spline",
            new Field.Slider("knots", "Knots", "evenly spaced; the spline has as many parameters", 2, 20, 1, 6),
            knots -> Spline.even((int) knots, 0, 1));

    static final Family KERNEL = new Family(
            "kernel",
            "Kernel estimator",
            "width of the kernel (in units of x; narrow is complex)",
            new Field.Slider("width", "Width", "standard deviation of the Gaussian kernel", 0.01, 0.3, 0.01, 0.06),
            KernelSmoother::new);

    static final List<Family> ALL = List.of(POLYNOMIAL, SPLINE, KERNEL);

    /** The complexities at the steps of the slider. */
    List<Double> complexities() {
        int steps = (int) Math.rint((control.most() - control.least()) / control.step());
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> Math.rint((control.least() + i * control.step()) * 100) / 100)
                .toList();
    }
}
