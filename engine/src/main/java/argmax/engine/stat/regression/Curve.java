package argmax.engine.stat.regression;

/** A fitted function of one or more inputs. */
@FunctionalInterface
public interface Curve {
    /** Its value where the inputs are {@code x}. */
    double at(double... x);
}
