package argmax.web.exercise;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** The terms on which a learner works on an exercise just now. Practice has its own; homework gives others. */
public interface Terms {
    /** Answers whenever one likes, verdicts at once, help after some misses, new numbers after the solution. */
    Terms PRACTICE = new Practice();

    /** The assignment that answers are for; {@link Task#PRACTICE} for none. */
    long assignmentId();

    /** Where the card's form is sent, without a slash at its end. */
    String action(String exerciseId);

    /** Whether answers are taken. */
    boolean open();

    /** Whether verdicts may be seen. */
    boolean verdicts();

    /** Whether hints, solutions and new numbers come as the exercise's own rules have it. */
    boolean help();

    /** Whether the solution is shown to everybody. */
    boolean solution();

    /**
     * Takes an answer or refuses it; called inside the transaction that stores it, when no other answer of the same learner can
     * come between.
     *
     * @param task what is answered
     * @param receivedAt when the answer arrived
     * @throws argmax.lessons.form.InvalidAnswer or {@link argmax.web.http.ProblemException} with the reason
     */
    void admit(Handle handle, Task task, Instant receivedAt);

    /** The terms of practice. */
    final class Practice implements Terms {
        private Practice() {}

        @Override
        public long assignmentId() {
            return Task.PRACTICE;
        }

        @Override
        public String action(String exerciseId) {
            return "/exercises/" + exerciseId;
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public boolean verdicts() {
            return true;
        }

        @Override
        public boolean help() {
            return true;
        }

        @Override
        public boolean solution() {
            return false;
        }

        @Override
        public void admit(Handle handle, Task task, Instant receivedAt) {
            // Whoever practises is never too late.
        }
    }
}
