package argmax.engine.stat.likelihood;

import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.GammaDistribution;

/** A likelihood that knows its value alone, not its derivatives: shape and scale of a gamma law. */
final class GammaLikelihood implements LogLikelihood {
    private final double[] data;

    GammaLikelihood(double... data) {
        this.data = data.clone();
    }

    @Override
    public List<String> parameters() {
        return List.of("shape", "scale");
    }

    @Override
    public double at(double... w) {
        if (w[0] <= 0 || w[1] <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return DoubleStream.of(data).map(GammaDistribution.of(w[0], w[1])::logDensity).sum();
    }

    @Override
    public double[] start() {
        return new double[] {1, 1};
    }

    @Override
    public double least(int i) {
        return 0;
    }
}
