package argmax.web.homework.gradebook;

import argmax.web.lesson.Judged;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a learner and a column meet.
 *
 * @param value to sort by; null for what always comes last
 * @param counted the points that go into mean and median; null for whoever is left out of these
 * @param facility the share of the points before any deduction; null where nothing was answered, or none is asked for
 * @param html the table's cell; of numbers and words of ours alone, since templates are too slow for tens of thousands of cells
 */
record GradeCell(@Nullable Double value, @Nullable Double counted, @Nullable Double facility, String html) {
    private static final int LEVELS = 4;
    private static final double ROUNDING = 1e-6;

    /**
     * A cell with points.
     *
     * @param touched whether there is a number to show
     * @param percent whether the share of the points is told, too
     * @param href where it leads; empty for nowhere
     */
    static GradeCell of(
            double points, double of, boolean touched, Set<Mark> marks, boolean joined, boolean percent, String href) {
        boolean excused = marks.contains(Mark.EXCUSED);
        double share = of == 0 ? 0 : points / of;
        StringBuilder html = new StringBuilder("<td");
        if (touched && !excused) {
            html.append(" data-level=\"").append(level(share)).append('"');
        }
        html.append('>').append(href.isEmpty() ? "<span>" : "<a href=\"" + href + "\">");
        if (!excused) {
            html.append(touched ? Judged.points(points) : "–");
        }
        if (marks.contains(Mark.PASSED)) {
            html.append(" <b>").append(Mark.PASSED.word()).append("</b>");
        }
        if (percent && touched && !excused) {
            html.append(" <small>").append(percent(share)).append("</small>");
        }
        for (Mark mark : marks) {
            if (mark != Mark.PASSED) {
                html.append(" <small data-mark=\"").append(mark.code()).append("\">").append(mark.word()).append("</small>");
            }
        }
        html.append(href.isEmpty() ? "</span></td>" : "</a></td>");
        Double counted = excused || !joined ? null : (Double) points;
        return new GradeCell(excused ? null : (Double) points, counted, null, html.toString());
    }

    /** A cell with a number that is no points. */
    static GradeCell ofCount(int count, boolean joined, Set<Mark> marks) {
        String sign = marks.contains(Mark.PASSED) ? " <b>" + Mark.PASSED.word() + "</b>" : "";
        Double counted = joined ? (Double) (double) count : null;
        return new GradeCell((double) count, counted, null, "<td><span>" + count + sign + "</span></td>");
    }

    GradeCell withFacility(double share) {
        return new GradeCell(value, counted, share, html);
    }

    /** Such as {@code 62 %}, rounded down, so that nobody seems to have passed who has not. */
    private static String percent(double share) {
        return (int) Math.floor(100 * share + ROUNDING) + " %";
    }

    private static int level(double share) {
        return (int) Math.clamp(Math.floor(LEVELS * share), 0, LEVELS);
    }
}
