package argmax.engine.metric;

/**
 * A threshold and what it does.
 *
 * @param threshold rows with a larger score are taken for positive; those that equal it are not
 */
public record Cut(double threshold, Rates rates) {}
