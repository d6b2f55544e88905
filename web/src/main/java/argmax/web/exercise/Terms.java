package argmax.web.exercise;

import java.time.Instant;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/** The terms on which a learner works on an exercise just now. Practice has its own; homework gives others. */
public interface Terms {
    /** Answers whenever one likes, verdicts at once, help after some misses, new numbers after the solution. */
    Terms PRACTICE = new Practice();

    /** Stands for a field where a refusal is about none in particular. */
    String NO_FIELD = "";

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

    /** What an answer is worth here that earns everything; empty where that is the exercise's own affair. */
    default OptionalInt worth(String exerciseId) {
        return OptionalInt.empty();
    }

    /** Whether the run that an answer asks for may be had without handing the answer in. */
    default boolean rehearsal() {
        return false;
    }

    /** What stands before an attempt's id in the address of its receipt; empty where there are none. */
    default String receipts(String exerciseId) {
        return "";
    }

    /**
     * Takes an answer or refuses it; called inside the transaction that stores it, when no other answer of the same learner can
     * come between.
     *
     * @param task what is answered
     * @param receivedAt when the answer arrived
     * @throws argmax.lessons.form.InvalidAnswer with the reason, under {@link #NO_FIELD} where no field is to blame
     * @throws argmax.web.http.ProblemException where whoever asks may not know that there is anything to answer
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
