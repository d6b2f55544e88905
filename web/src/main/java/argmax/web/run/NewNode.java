package argmax.web.run;

/**
 * A process that is about to train.
 *
 * @param name by which runs and jobs know it
 * @param version of the engine
 * @param devices what it computes with, in words
 * @param slots how many runs side by side
 */
public record NewNode(String name, String host, String version, String devices, int slots) {}
