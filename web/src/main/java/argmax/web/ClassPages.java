package argmax.web;

import argmax.web.classroom.RosterEntry;
import argmax.web.classroom.RosterStore;
import argmax.web.homework.Assignment;
import argmax.web.homework.HomeworkStore;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The pages that an instructor has of a class, with an assignment and a learner of it. */
final class ClassPages {
    private ClassPages() {}

    /** Their addresses; a class without homework or learners has fewer. */
    static List<String> of(Jdbi jdbi, long classId) {
        String root = "/classes/" + classId;
        List<String> pages = new ArrayList<>(List.of(
                root, root + "/items", root + "/live", root + "/homework", root + "/roster", root + "/groups", root + "/gradebook"));
        for (String dialect : List.of("canvas", "moodle", "long")) {
            pages.add(root + "/gradebook.csv?dialect=" + dialect);
        }
        List<RosterEntry> entries = new RosterStore(jdbi).of(classId);
        List<Assignment> assignments = new HomeworkStore(jdbi).ofClass(classId);
        if (!entries.isEmpty()) {
            pages.add("%s/learners/%d".formatted(root, entries.getFirst().personId()));
        }
        if (!entries.isEmpty() && !assignments.isEmpty()) {
            long assignment = assignments.getFirst().id();
            pages.add("%s/gradebook/%d".formatted(root, assignment));
            pages.add("%s/gradebook/%d/%d".formatted(root, assignment, entries.getFirst().id()));
            pages.add("%s/homework/%d".formatted(root, assignment));
        }
        return pages;
    }
}
