package argmax.engine.stat.regression;

import java.util.List;

/**
 * A curve that is linear in its parameters, whose squared distance from the points and whose parameters, all but w₀, are
 * kept small together. Terms are taken as they come: scale the inputs alike if the penalty is to treat them alike.
 */
public sealed interface Penalised extends Regression permits Ridge, Lasso {
    Basis basis();

    /** The strength of the penalty, at least 0. */
    double penalty();

    /** The same with another penalty. */
    Penalised with(double penalty);

    /**
     * The parameters of the best curve.
     *
     * @param weights of the points; a factor common to all of them changes nothing, since they are divided by their mean
     * @throws argmax.engine.InvalidValue where the points don't determine them
     */
    Coefficients coefficients(double[][] x, double[] y, double[] weights);

    /** The parameters under each of {@code penalties}, for drawing how they shrink. */
    default List<Coefficients> path(List<Double> penalties, double[][] x, double[] y, double[] weights) {
        return penalties.stream().map(penalty -> with(penalty).coefficients(x, y, weights)).toList();
    }

    @Override
    default Curve fit(double[][] x, double[] y, double[] weights) {
        return coefficients(x, y, weights).curve(basis());
    }
}
