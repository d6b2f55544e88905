package argmax.engine.net.surface;

import java.util.List;

/** A loss of two parameters. Far away from the origin it may leave the range of finite numbers. */
public sealed interface Surface permits Quadratic, TwoValleys, Rosenbrock, Beale {
    /** The loss at (x, y). */
    double value(double x, double y);

    /** (∂/∂x, ∂/∂y) of the loss at (x, y). */
    double[] gradient(double x, double y);

    /** Where it is lower than all around, the lowest place first; none where it falls for ever. */
    List<Point> minima();
}
