package argmax.web.http;

/** Ends a request with a public failure. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Problem problem;

    public ProblemException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
