package argmax.engine.stat;

/** From {@code low} to {@code high}, in the units of the parameter. */
public record Interval(double low, double high) {}
