package argmax.engine.stat;

/** Logarithms that likelihoods need. */
public final class Logs {
    private Logs() {}

    /** factor · ln x with 0 · ln 0 = 0: what never happened says nothing. */
    public static double timesLog(double factor, double x) {
        return factor == 0 ? 0 : factor * Math.log(x);
    }

    /** factor · ln(1 + x) likewise, with all its digits where x is small. */
    public static double timesLogOnePlus(double factor, double x) {
        return factor == 0 ? 0 : factor * Math.log1p(x);
    }
}
