package argmax.engine.stat.likelihood;

import java.util.List;
import java.util.stream.IntStream;

/** A likelihood of fewer parameters: those at {@code free}; the others stay where {@code held} has them. */
final class Fixed implements LogLikelihood {
    private final LogLikelihood all;
    private final int[] free;
    private final double[] held;

    /** @param held a value for each parameter; where the parameter is free, the search begins there */
    Fixed(LogLikelihood all, int[] free, double[] held) {
        this.all = all;
        this.free = free;
        this.held = held;
    }

    /** All parameters, where the free ones are {@code w}. */
    private double[] completed(double[] w) {
        double[] complete = held.clone();
        for (int i = 0; i < free.length; i++) {
            complete[free[i]] = w[i];
        }
        return complete;
    }

    @Override
    public List<String> parameters() {
        return IntStream.of(free).mapToObj(all.parameters()::get).toList();
    }

    @Override
    public double at(double... w) {
        return all.at(completed(w));
    }

    @Override
    public double[] start() {
        return picked(held);
    }

    @Override
    public double least(int i) {
        return all.least(free[i]);
    }

    @Override
    public double most(int i) {
        return all.most(free[i]);
    }

    @Override
    public double[] gradient(double... w) {
        return picked(all.gradient(completed(w)));
    }

    @Override
    public double[][] curvature(double... w) {
        double[][] curvature = all.curvature(completed(w));
        return IntStream.of(free).mapToObj(i -> picked(curvature[i])).toArray(double[][]::new);
    }

    @Override
    public void refuseEndlessRise(double[] direction) {
        double[] complete = new double[held.length];
        for (int i = 0; i < free.length; i++) {
            complete[free[i]] = direction[i];
        }
        all.refuseEndlessRise(complete);
    }

    private double[] picked(double[] numbers) {
        return IntStream.of(free).mapToDouble(i -> numbers[i]).toArray();
    }
}
