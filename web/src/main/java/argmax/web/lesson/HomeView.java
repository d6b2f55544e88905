package argmax.web.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The course as a path.
 *
 * @param next where to go on; null when all lessons are done
 * @param earned points so far, as text
 */
public record HomeView(String title, List<UnitView> units, @Nullable LessonLink next, String earned, int points) {
    /** The first lesson that was started; without one the first open one after the last that is done, or from the beginning. */
    static @Nullable LessonLink next(List<LessonLink> lessons) {
        List<LessonLink> open = lessons.stream().filter(lesson -> !lesson.done()).toList();
        int last = lessons.stream().filter(LessonLink::done).mapToInt(lessons::indexOf).max().orElse(-1);
        return Stream.of(
                        open.stream().filter(lesson -> lesson.state().equals("started")),
                        open.stream().filter(lesson -> lessons.indexOf(lesson) > last),
                        open.stream())
                .flatMap(lesson -> lesson)
                .findFirst()
                .orElse(null);
    }

    /**
     * A unit and its written lessons.
     *
     * @param earned points so far, as text
     */
    public record UnitView(int number, String title, String summary, List<LessonLink> lessons, String earned, int points) {
        public UnitView {
            lessons = List.copyOf(lessons);
        }

        /** How many lessons are done. */
        public long done() {
            return lessons.stream().filter(LessonLink::done).count();
        }

        /** Whether there is nothing left to do. */
        public boolean finished() {
            return !lessons.isEmpty() && done() == lessons.size();
        }

        /** How long all lessons take that aren't done, in words. */
        public String time() {
            return Duration.of(lessons.stream().filter(lesson -> !lesson.done()).mapToInt(LessonLink::minutes).sum());
        }
    }

    /**
     * A lesson on the path.
     *
     * @param state {@code new}, {@code started} or {@code done}
     */
    public record LessonLink(
            String slug, String number, String title, String goal, int minutes, String earned, int points, String state) {
        public boolean done() {
            return state.equals("done");
        }
    }

    /** Times as people say them. */
    private static final class Duration {
        private static final int HOUR = 60;

        /** Beyond an hour in steps of ten minutes. */
        static String of(int minutes) {
            if (minutes <= HOUR) {
                return minutes + " minutes";
            }
            int rounded = (minutes + 5) / 10 * 10;
            return rounded % HOUR == 0
                    ? "%d hours".formatted(rounded / HOUR)
                    : "%d h %d min".formatted(rounded / HOUR, rounded % HOUR);
        }
    }
}
