package argmax.web.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course as a path.
 *
 * @param next the first lesson that is not done; null when all are
 */
public record HomeView(String title, List<UnitView> units, @Nullable LessonLink next, String earned, int points) {
    /** A unit and its written lessons. */
    public record UnitView(int number, String title, String summary, List<LessonLink> lessons) {}

    /**
     * A lesson on the path.
     *
     * @param state {@code new}, {@code started} or {@code done}
     */
    public record LessonLink(
            String slug, String number, String title, String goal, int minutes, String earned, int points, String state) {}
}
