package argmax.web.dashboard;

import argmax.web.lesson.Judged;
import java.util.List;

/** The class at a glance: a row per learner, a cell per lesson. */
public record ClassMap(List<Column> columns, int points, List<Row> rows) {
    /** A lesson, and how many percent of its points the class has earned. */
    public record Column(String slug, String number, String title, int points, long percent) {}

    /** A learner, the points of all lessons as text, and one cell per column. */
    public record Row(String name, String earned, List<Cell> cells) {}

    /**
     * One learner in one lesson.
     *
     * @param earned points, the best attempt on each exercise counting
     * @param level 0 for none of the points to 4 for all
     */
    public record Cell(double earned, int attempts, int level) {
        /** The points, or a dash where nothing was tried. */
        public String text() {
            return attempts == 0 ? "–" : Judged.points(earned);
        }
    }
}
