package argmax.engine.stat.regression;

/** w₀ + w₁x₁ + w₂x₂ + …, of any number of inputs, by least squares. */
public record Linear() implements Basis {
    @Override
    public double[] terms(double... x) {
        double[] terms = new double[x.length + 1];
        terms[0] = 1;
        System.arraycopy(x, 0, terms, 1, x.length);
        return terms;
    }
}
