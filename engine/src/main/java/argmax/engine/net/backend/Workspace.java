package argmax.engine.net.backend;

/** Networks of one shape with the working memory that they share; for one thread. Closing it ends all of them. */
public interface Workspace extends AutoCloseable {
    /**
     * A further network.
     *
     * @param parameters place by place and parameter by parameter, each row by row
     */
    Network network(float[] parameters);

    @Override
    void close();
}
