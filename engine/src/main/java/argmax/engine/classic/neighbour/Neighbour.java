package argmax.engine.classic.neighbour;

/**
 * A training row near another row.
 *
 * @param row counted from 0
 * @param label its class
 * @param distance Euclidean, in the units of the inputs
 */
public record Neighbour(int row, int label, double distance) {}
