package argmax.web.dashboard;

import argmax.lessons.figure.Figure;
import argmax.web.lesson.Judged;
import argmax.web.lesson.Moment;
import argmax.web.run.LiveRuns.Made;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an instructor sees of one learner, and the learner too.
 *
 * @param name or pseudonym
 * @param facts such as their address; empty where names are hidden
 * @param concerns why they may need help, in words
 * @param earned points of all lessons by practice, as text
 * @param total points of all sheets, as text; empty where there is none, or where verdicts are held back
 * @param activity what they did on which day
 * @param trail what they did, newest first
 */
public record LearnerView(
        String name,
        List<Fact> facts,
        List<String> concerns,
        List<UnitLine> units,
        String earned,
        int points,
        List<SheetLine> sheets,
        String total,
        List<Figure> activity,
        Trail trail) {
    /** Something about the person. */
    public record Fact(String label, String value) {}

    /** A unit, with those of its lessons in which something was tried. */
    public record UnitLine(int number, String title, String earned, int points, List<LessonLine> lessons) {}

    /** A lesson in which something was tried. */
    public record LessonLine(String slug, String number, String title, String earned, int points, int tries) {}

    /**
     * A sheet of homework.
     *
     * @param title as Markdown
     * @param points such as {@code 7 of 10}; empty where verdicts are held back
     * @param remark what else there is to say, such as {@code excused}
     */
    public record SheetLine(String title, int tries, String points, String remark) {}

    /**
     * A page of what somebody did.
     *
     * @param zone the time zone in which days begin
     * @param older what the address of the page with older things says; null on the last page
     * @param first whether this is the first page
     */
    public record Trail(String zone, List<Day> days, @Nullable String older, boolean first) {
        public Trail {
            days = List.copyOf(days);
        }
    }

    /** What was done on a day, the newest first. */
    public record Day(String date, List<Step> steps) {
        public Day {
            steps = List.copyOf(steps);
        }
    }

    /**
     * An answer, or a run that was made for itself.
     *
     * @param title of the exercise, or what the run is called in its lab
     * @param href of the exercise where it can be practised; null elsewhere
     * @param sheet the sheet that it was for; null for practice
     * @param attempt such as {@code try 3}; empty for a run
     * @param held whether the verdict may not be seen yet
     * @param verdict null where there is none yet, or none to see
     * @param answerHtml the answer in short; empty for a run
     * @param run null where nothing was trained, or what was trained is gone
     */
    public record Step(
            Moment at,
            String title,
            @Nullable String href,
            @Nullable String sheet,
            String attempt,
            boolean held,
            @Nullable Judged verdict,
            String answerHtml,
            @Nullable Made run) {}
}
