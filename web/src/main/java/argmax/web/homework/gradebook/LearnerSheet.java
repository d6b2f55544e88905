package argmax.web.homework.gradebook;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.RosterEntry;
import argmax.web.exercise.Attempt;
import argmax.web.exercise.RegradeStore;
import argmax.web.homework.Gradebook;
import argmax.web.homework.Gradebook.Line;
import argmax.web.homework.SheetScore;
import argmax.web.lesson.Judged;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One learner's sheet with all that led to its points.
 *
 * @param title the sheet's
 * @param score in words
 * @param changes by hand, to the whole sheet
 */
public record LearnerSheet(
        long assignment,
        String title,
        RosterEntry entry,
        String score,
        Set<Mark> marks,
        List<HandChange> changes,
        List<LearnerItem> items) {
    /**
     * What happened on the sheet, each oldest first.
     *
     * @param changes by hand, to the sheet or an item
     */
    record Past(List<Attempt> attempts, List<RegradeStore.Change> regrades, List<GradebookStore.Changed> changes) {
        /** What concerns one item. */
        Past of(String exerciseId) {
            List<Attempt> own = attempts.stream().filter(attempt -> attempt.exerciseId().equals(exerciseId)).toList();
            return new Past(
                    own,
                    regrades.stream()
                            .filter(change -> own.stream().anyMatch(attempt -> attempt.id() == change.attemptId()))
                            .toList(),
                    changes.stream().filter(change -> exerciseId.equals(change.adjustment().exerciseId())).toList());
        }
    }

    /** @param place which of the gradebook's columns the sheet is */
    static LearnerSheet of(Gradebook book, int place, Line line, Past past) {
        Gradebook.Column column = book.columns().get(place);
        Homework sheet = column.sheet();
        SheetScore score = line.total().sheets().get(place);
        List<LearnerItem> items = IntStream.range(0, sheet.items().size())
                .mapToObj(i -> LearnerItem.of(
                        column.assignment(),
                        sheet.items().get(i),
                        line.rules().get(place).get(i),
                        score.items().get(i),
                        past.of(sheet.items().get(i).id())))
                .toList();
        return new LearnerSheet(
                column.assignment().id(),
                ClassGrades.title(sheet),
                line.entry(),
                score.excused() ? "Excused" : Judged.score(score.points(), score.of()) + " points",
                Marks.of(score),
                past.changes().stream().filter(change -> change.adjustment().exerciseId() == null).map(HandChange::of).toList(),
                items);
    }
}
