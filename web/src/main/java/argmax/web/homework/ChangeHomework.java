package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.web.classroom.SchoolClass;
import argmax.web.homework.AssignmentStore.Change;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Changes what a class has to hand in. Where answers have come in, a change is first shown with whose scores it would change; it is
 * applied, in one transaction with its row of history, once somebody agrees to just that.
 */
public final class ChangeHomework {
    private final Jdbi jdbi;
    private final HomeworkStore reading;
    private final AssignmentStore writing;
    private final Gradebooks gradebooks;
    private final InstantSource clock;

    public ChangeHomework(Jdbi jdbi, Gradebooks gradebooks, InstantSource clock) {
        this.jdbi = jdbi;
        this.reading = new HomeworkStore(jdbi);
        this.writing = new AssignmentStore(jdbi);
        this.gradebooks = gradebooks;
        this.clock = clock;
    }

    /** What became of a change. */
    sealed interface Outcome {}

    /** It holds. */
    record Applied() implements Outcome {}

    /** Somebody else changed the same since the form was made; nothing was changed now. */
    record Stale() implements Outcome {}

    /**
     * It changes something for learners who have handed in, and nothing was changed yet.
     *
     * @param fingerprint what has to be sent along to agree
     */
    public record Preview(List<Difference> differences, ScoreChanges scores, String fingerprint) implements Outcome {}

    /** Gives a class a sheet; empty where it has that already. */
    Optional<Long> assign(Assignment assignment) {
        return jdbi.inTransaction(handle -> {
            writing.lock(handle, assignment.classId());
            boolean there = reading.ofClass(assignment.classId()).stream()
                    .anyMatch(other -> other.sheetId().equals(assignment.sheetId()));
            return there ? Optional.empty() : Optional.of(writing.insert(handle, assignment, clock.instant()));
        });
    }

    /** Stands for an assignment as it was when its form was made. */
    static String fingerprint(Assignment assignment) {
        String all = Stream.of(
                        assignment.releaseAt(),
                        assignment.dueAt(),
                        assignment.late().text(),
                        assignment.counts(),
                        String.valueOf(assignment.solutionsAt()),
                        assignment.verdicts(),
                        assignment.dropLowest(),
                        new TreeMap<>(assignment.tries()))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Gives an assignment other dates and rules.
     *
     * @param seen the fingerprint of the assignment when its form was made
     * @param agreed the fingerprint of the preview that was seen; empty for none
     */
    Outcome change(SchoolClass schoolClass, Person who, Assignment after, Homework sheet, String seen, String agreed) {
        ClassTime time = new ClassTime(schoolClass.timeZone());
        return jdbi.inTransaction(handle -> {
            writing.lock(handle, schoolClass.id());
            Assignment before = reading.find(after.id()).orElseThrow(Problem.NOT_FOUND::exception);
            if (!fingerprint(before).equals(seen)) {
                return new Stale();
            }
            List<Difference> differences = Difference.between(before, after, sheet, time);
            if (writing.handedIn(schoolClass.id()).containsKey(after.id())) {
                ScoreChanges scores = scores(schoolClass.id(), after);
                Preview preview = new Preview(differences, scores, scores.fingerprint(differences.toString()));
                if (!differences.isEmpty() && !preview.fingerprint().equals(agreed)) {
                    return preview;
                }
            }
            writing.update(handle, after);
            keep(handle, List.of(after), who, differences, time);
            return new Applied();
        });
    }

    private ScoreChanges scores(long classId, Assignment after) {
        UnaryOperator<Assignment> changed = assignment -> assignment.id() == after.id() ? after : assignment;
        Gradebook would = gradebooks.of(classId, changed, reading.dropLowest(classId));
        return ScoreChanges.between(gradebooks.of(classId), would, after.id());
    }

    /**
     * Sets how many of the lowest sheets of a class don't count.
     *
     * @param agreed the fingerprint of the preview that was seen; empty for none
     */
    Outcome dropLowest(SchoolClass schoolClass, Person who, int lowest, String agreed) {
        ClassTime time = new ClassTime(schoolClass.timeZone());
        return jdbi.inTransaction(handle -> {
            writing.lock(handle, schoolClass.id());
            int before = reading.dropLowest(schoolClass.id());
            if (before == lowest) {
                return new Applied();
            }
            List<Difference> differences = List.of(new Difference(
                    "Lowest sheets that don’t count", Integer.toString(before), Integer.toString(lowest)));
            if (!writing.handedIn(schoolClass.id()).isEmpty()) {
                Gradebook would = gradebooks.of(schoolClass.id(), UnaryOperator.identity(), lowest);
                ScoreChanges scores = ScoreChanges.between(gradebooks.of(schoolClass.id()), would, 0);
                Preview preview = new Preview(differences, scores, scores.fingerprint(differences.toString()));
                if (!preview.fingerprint().equals(agreed)) {
                    return preview;
                }
            }
            writing.dropLowest(handle, schoolClass.id(), lowest);
            keep(handle, reading.ofClass(schoolClass.id()), who, differences, time);
            return new Applied();
        });
    }

    private void keep(Handle handle, List<Assignment> concerned, Person who, List<Difference> differences, ClassTime time) {
        List<String> words = differences.isEmpty() ? List.of() : Difference.words(differences, time, Change.LONGEST);
        for (Assignment assignment : concerned) {
            words.forEach(text -> writing.insert(handle, new Change(assignment.id(), who.id(), clock.instant(), text)));
        }
    }

    /** Takes an assignment back; false where somebody has handed in something. */
    boolean withdraw(Assignment assignment) {
        return jdbi.inTransaction(handle -> {
            writing.lock(handle, assignment.classId());
            Map<Long, Integer> handedIn = writing.handedIn(assignment.classId());
            if (handedIn.containsKey(assignment.id())) {
                return false;
            }
            writing.delete(handle, assignment.id());
            return true;
        });
    }

    /** Keeps what holds for a learner or a group. */
    void adjust(Adjustment adjustment) {
        jdbi.useTransaction(handle -> writing.insert(handle, adjustment));
    }
}
