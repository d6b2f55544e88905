package argmax.engine.net;

/** Networks of one shape with the working memory that they share; for one thread. Closing it ends all of them. */
interface Workspace extends AutoCloseable {
    /**
     * A further network.
     *
     * @param parameters layer by layer: the biases, then the weights, inputs × units, row by row
     */
    Network network(float[] parameters);

    @Override
    void close();
}
