package argmax.web.exercise;

import argmax.lessons.exercise.Verdict;
import java.util.List;
import java.util.Map;

/** What verdicts are worth where they count for a class. */
public interface Worth {
    /** An attempt, and the verdict that it would get. */
    record Change(Attempt attempt, Verdict after) {}

    /**
     * What would become of the scores that these attempts count for, in words, each as if it were the only change.
     *
     * @return by attempt; attempts that count for no class are absent
     */
    Map<Long, String> of(List<Change> changes);
}
