package argmax.engine.stat.likelihood;

/** Derivatives of ln L by central differences, for likelihoods that don't know theirs. */
record Differences(LogLikelihood likelihood) {
    /** The fourth root of the rounding error: best for second derivatives, and good to eight digits for first ones. */
    private static final double STEP = 1e-4;

    double[] gradient(double[] w) {
        double[] gradient = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            double h = step(w, i);
            gradient[i] = (likelihood.at(moved(w, i, h)) - likelihood.at(moved(w, i, -h))) / (2 * h);
        }
        return gradient;
    }

    /** Differences of the gradient, which may be exact; the two estimates of a mixed derivative are averaged. */
    double[][] curvature(double[] w) {
        double[][] curvature = new double[w.length][w.length];
        for (int i = 0; i < w.length; i++) {
            double h = step(w, i);
            double[] above = likelihood.gradient(moved(w, i, h));
            double[] below = likelihood.gradient(moved(w, i, -h));
            for (int j = 0; j < w.length; j++) {
                double half = (below[j] - above[j]) / (4 * h);
                curvature[i][j] += half;
                curvature[j][i] += half;
            }
        }
        return curvature;
    }

    /** Small enough that two steps stay inside the domain. */
    private double step(double[] w, int i) {
        double room = Math.min(w[i] - likelihood.least(i), likelihood.most(i) - w[i]);
        return Math.min(STEP * Math.max(1, Math.abs(w[i])), room / 4);
    }

    private static double[] moved(double[] w, int i, double h) {
        double[] moved = w.clone();
        moved[i] += h;
        return moved;
    }
}
