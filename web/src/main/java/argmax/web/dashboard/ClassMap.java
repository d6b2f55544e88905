package argmax.web.dashboard;

import java.util.List;

/** The class at a glance: a row per learner, a cell per lesson. */
public record ClassMap(List<Column> columns, List<Row> rows) {
    /** A lesson and the share of its points that the class has earned, from 0 to 1. */
    public record Column(String slug, String number, String title, int points, double mean) {}

    /** A learner, and one cell per column. */
    public record Row(long personId, String name, double earned, int points, List<Cell> cells) {}

    /**
     * One learner in one lesson.
     *
     * @param shade 0 for none of the points to 4 for all; -1 where nothing was tried
     */
    public record Cell(double earned, int points, int attempts, int shade) {}
}
