package argmax.lessons.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of a learner's attempts counts. A score is a function of verdicts and policy and is stored nowhere; what could not be
 * graded never counts.
 */
public enum Policy {
    BEST,
    LAST,
    FIRST;

    /**
     * The verdict that counts; empty before the first that can.
     *
     * @param verdicts in the order in which the answers came in
     */
    public Optional<Verdict> counted(List<Verdict> verdicts) {
        Stream<Verdict> counting = verdicts.stream().filter(Verdict::counts);
        return switch (this) {
            case BEST -> counting.max(Comparator.comparingDouble(Verdict::points));
            case LAST -> counting.reduce((_, later) -> later);
            case FIRST -> counting.findFirst();
        };
    }

    /** The points of the verdict that counts; 0 before there is one. */
    public double score(List<Verdict> verdicts) {
        return counted(verdicts).map(Verdict::points).orElse(0.0);
    }
}
