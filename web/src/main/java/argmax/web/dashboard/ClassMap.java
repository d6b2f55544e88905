package argmax.web.dashboard;

import java.util.List;

/**
 * The class at a glance: a row per learner, a cell per lesson, or per unit where its lessons are folded together.
 *
 * @param points of the whole course
 * @param percent of these that the class has earned
 * @param folds what folds or unfolds all units at once
 */
public record ClassMap(List<UnitHead> units, List<Column> columns, int points, long percent, List<Row> rows, List<Fold> folds) {
    /** From how many misses on unsolved exercises of a lesson on somebody struggles with it. */
    static final int STRUGGLE_MISSES = 4;

    /**
     * A unit above its columns.
     *
     * @param fold unfolds its lessons, or folds them together
     */
    public record UnitHead(int number, String title, int columns, Fold fold) {}

    /** A link to the same map with other units unfolded. */
    public record Fold(String href, String words) {}

    /**
     * A lesson, or a folded unit.
     *
     * @param name what a screen reader says instead of the number
     * @param percent of its points that the class has earned
     */
    public record Column(String label, String name, String href, int points, long percent) {}

    /** A learner, the points of all lessons as text, and one cell per column. */
    public record Row(Learner learner, String earned, List<Cell> cells) {}

    /**
     * One learner in one column.
     *
     * @param text the points; empty where nothing was tried
     * @param level 0 for less than a quarter of the points to 4 for all; −1 where nothing was tried
     * @param struggle whether many tries brought little
     */
    public record Cell(String text, int tries, int level, boolean struggle) {
        /** What is told beside the number. */
        public String told() {
            return tries == 0 ? "Not tried" : (tries == 1 ? "1 try" : tries + " tries") + (struggle ? ", struggles" : "");
        }
    }

    /** From how many misses on unsolved exercises of a lesson on somebody struggles with it. */
    public int struggleMisses() {
        return STRUGGLE_MISSES;
    }
}
