package argmax.web.exercise;

/**
 * What somebody works on.
 *
 * @param assignmentId the homework that the exercise is an item of; {@link #PRACTICE} for none
 */
public record Task(long personId, String exerciseId, long assignmentId) {
    /** The assignment of what counts for no class. */
    public static final long PRACTICE = 0;

    public static Task practice(long personId, String exerciseId) {
        return new Task(personId, exerciseId, PRACTICE);
    }
}
