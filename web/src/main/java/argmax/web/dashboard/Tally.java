package argmax.web.dashboard;

import argmax.web.exercise.ClassLog.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has done with an exercise.
 *
 * @param points of the best answer
 * @param tries how many answers, without those that could not be graded
 * @param misses how many of them were not enough
 * @param solved whether one was
 */
record Tally(double points, int tries, int misses, boolean solved) {
    private static final Tally NOTHING = new Tally(0, 0, 0, false);

    /** Of one learner, by exercise; practice and homework together, as learners see it. */
    static Map<String, Tally> of(List<Entry> attempts, Catalogue catalogue) {
        Map<String, Tally> tallies = new HashMap<>();
        for (Entry entry : attempts) {
            tallies.merge(entry.exerciseId(), NOTHING.and(entry, catalogue), (before, _) -> before.and(entry, catalogue));
        }
        return tallies;
    }

    private Tally and(Entry entry, Catalogue catalogue) {
        Double earned = entry.points();
        return new Tally(
                earned == null || !entry.counts() ? points : Math.max(points, earned),
                tries + (entry.counts() ? 1 : 0),
                misses + (catalogue.missed(entry) ? 1 : 0),
                solved || catalogue.solved(entry));
    }
}
