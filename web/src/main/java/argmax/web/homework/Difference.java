package argmax.web.homework;

import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one setting was and what it is now, in words. */
public record Difference(String what, String was, String now) {
    /** What differs between two states of an assignment. */
    static List<Difference> between(Assignment before, Assignment after, Homework sheet, ClassTime time) {
        List<Difference> found = new ArrayList<>();
        add(found, "Release", time.words(before.releaseAt()), time.words(after.releaseAt()));
        add(found, "Due", time.words(before.dueAt()), time.words(after.dueAt()));
        add(found, "Late answers", before.late().text(), after.late().text());
        add(found, "Which try counts", word(before.counts()), word(after.counts()));
        for (Homework.Item item : sheet.items()) {
            String was = tries(AssignmentForm.tries(before, item));
            add(found, "Tries of " + item.number(), was, tries(AssignmentForm.tries(after, item)));
        }
        String lowest = Integer.toString(before.dropLowest());
        add(found, "Lowest items that don’t count", lowest, Integer.toString(after.dropLowest()));
        add(found, "Verdicts", verdicts(before.verdicts()), verdicts(after.verdicts()));
        add(found, "Solutions", solutions(before.solutionsAt(), time), solutions(after.solutionsAt(), time));
        return found;
    }

    private static void add(List<Difference> found, String what, String was, String now) {
        if (!was.equals(now)) {
            found.add(new Difference(what, was, now));
        }
    }

    static String word(Policy counts) {
        return "the " + AssignmentForm.word(counts);
    }

    static String tries(int tries) {
        return tries == 0 ? "any number" : Integer.toString(tries);
    }

    private static String verdicts(boolean now) {
        return now ? "at once" : "with the solutions";
    }

    private static String solutions(@Nullable Instant moment, ClassTime time) {
        return moment == null ? "once nobody can hand in any more" : time.words(moment);
    }

    /** In as few texts as they fit into, each at most {@code longest} characters. */
    static List<String> words(List<Difference> differences, ClassTime time, int longest) {
        String end = ". Times in %s.".formatted(time.zone());
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Difference difference : differences) {
            String next = "%s: was %s, now %s".formatted(difference.what, difference.was, difference.now);
            if (!text.isEmpty() && text.length() + 2 + next.length() + end.length() > longest) {
                texts.add(text + end);
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "; ").append(next);
        }
        texts.add(text + end);
        return texts;
    }
}
