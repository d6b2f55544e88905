package argmax.web.homework.gradebook;

import argmax.web.homework.ItemScore;
import argmax.web.homework.SheetScore;
import argmax.web.homework.Total;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which marks stand at which points. */
final class Marks {
    private Marks() {}

    static Set<Mark> of(ItemScore score) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        add(marks, Mark.LATE, score.late() && !score.set() && !score.excused());
        add(marks, Mark.WAITING, score.waiting() > 0);
        add(marks, Mark.BY_HAND, score.set() && !score.excused());
        add(marks, Mark.DROPPED, score.dropped());
        add(marks, Mark.EXCUSED, score.excused());
        return marks;
    }

    static Set<Mark> of(SheetScore score) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<Set<Mark>> items = score.items().stream().map(Marks::of).toList();
        add(marks, Mark.PASSED, score.passed() && !score.excused());
        for (Mark mark : List.of(Mark.LATE, Mark.WAITING, Mark.BY_HAND)) {
            add(marks, mark, items.stream().anyMatch(own -> own.contains(mark)));
        }
        add(marks, Mark.DROPPED, score.dropped());
        add(marks, Mark.EXCUSED, score.excused());
        add(marks, Mark.PARTLY_EXCUSED, !score.excused() && score.items().stream().anyMatch(ItemScore::excused));
        return marks;
    }

    static Set<Mark> of(Total total) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        add(marks, Mark.PASSED, total.passed());
        return marks;
    }

    /** Whether there is anything to show a number for: an answer, or points that were set. */
    static boolean touched(ItemScore score) {
        return score.tries() > 0 || score.attemptId() != null || score.set();
    }

    static boolean touched(SheetScore score) {
        return score.items().stream().anyMatch(Marks::touched);
    }

    private static void add(Set<Mark> marks, Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }
}
