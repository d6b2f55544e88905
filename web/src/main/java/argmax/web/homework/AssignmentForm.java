package argmax.web.homework;

import argmax.engine.InvalidValue;
import argmax.lessons.exercise.Policy;
import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import argmax.web.http.Form;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The form in which a sheet gets its dates and rules.
 *
 * @param sheet whose own rules are filled in at first
 * @param time in which dates are written
 * @param now the present moment
 */
record AssignmentForm(Homework sheet, ClassTime time, Instant now) {
    /** The most tries that can be set; beyond it a number is a slip, and 0 says any number. */
    static final int MOST_TRIES = 100;

    private static final List<String> COUNTS = Arrays.stream(Policy.values()).map(AssignmentForm::word).toList();
    private static final Duration USUAL = Duration.ofDays(7);
    private static final LocalTime USUAL_TIME = LocalTime.of(23, 59);
    private static final int LONGEST_RULE = 300;

    /** What somebody who assigns the sheet finds filled in: from now on, for a week. */
    Assignment proposed(long classId) {
        Instant minute = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 60L) * 60);
        Instant due = now.plus(USUAL).atZone(time.zone()).with(USUAL_TIME).toInstant().plus(ClassTime.REST_OF_MINUTE);
        Homework.Rules rules = sheet.rules();
        return new Assignment(0, classId, sheet.id(), minute, due, rules.late(), rules.counts(), null, true, 0, Map.of());
    }

    /** The form filled with an assignment. */
    Form filled(Assignment assignment) {
        Map<String, String> typed = new HashMap<>();
        typed.put("release", time.typed(assignment.releaseAt()));
        typed.put("due", time.typed(assignment.dueAt()));
        typed.put("solutions", time.typed(assignment.solutionsAt()));
        typed.put("late", assignment.late().text());
        typed.put("counts", word(assignment.counts()));
        typed.put("verdicts", assignment.verdicts() ? "now" : "later");
        typed.put("drop-lowest", Integer.toString(assignment.dropLowest()));
        for (Homework.Item item : sheet.items()) {
            typed.put("tries-" + item.id(), Integer.toString(tries(assignment, item)));
        }
        return Form.blank(typed);
    }

    /** How often an item may be tried. */
    static int tries(Assignment assignment, Homework.Item item) {
        return assignment.tries().getOrDefault(item.id(), item.tries());
    }

    static String word(Policy counts) {
        return counts.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what somebody made of it; empty where the form got a problem.
     *
     * @param before what the form was filled with
     */
    Optional<Assignment> read(Form form, Assignment before) {
        Optional<Instant> release = time.read(form, "release", "Release", true, before.releaseAt());
        Optional<Instant> due = time.readEnd(form, "due", "Due", true, before.dueAt());
        release.ifPresent(from -> due.ifPresent(until -> checkDue(form, from, until, before)));
        LateRule late = late(form);
        Optional<Instant> solutions = time.read(form, "solutions", "The moment of the solutions", false, before.solutionsAt());
        due.ifPresent(until -> solutions.ifPresent(shown -> checkSolutions(form, until, shown)));
        String counts = Fields.choice(form, "counts", "Which try counts", COUNTS);
        String verdicts = Fields.choice(form, "verdicts", "When verdicts are shown", List.of("now", "later"));
        int most = sheet.items().size() - 1;
        OptionalInt dropLowest = Fields.wholeNumber(form, "drop-lowest", "The number of items that don’t count", true, 0, most);
        Map<String, Integer> tries = tries(form);
        if (!form.isGood()) {
            return Optional.empty();
        }
        return Optional.of(new Assignment(
                before.id(),
                before.classId(),
                before.sheetId(),
                release.orElseThrow(),
                due.orElseThrow(),
                late,
                Policy.valueOf(counts.toUpperCase(Locale.ROOT)),
                solutions.orElse(null),
                verdicts.equals("now"),
                dropLowest.orElseThrow(),
                tries));
    }

    private void checkDue(Form form, Instant release, Instant due, Assignment before) {
        if (!due.isAfter(release.plus(ClassTime.REST_OF_MINUTE))) {
            form.problem("due", "Due is %s, and the release is %s; allowed is a time after the release."
                    .formatted(time.words(due), time.words(release)));
        } else if (before.id() == 0 && due.isBefore(now)) {
            form.problem("due", "Due is %s, which has passed; it is %s now.".formatted(time.words(due), time.words(now)));
        }
    }

    private void checkSolutions(Form form, Instant due, Instant solutions) {
        if (!solutions.isAfter(due)) {
            form.problem("solutions", "Solutions would appear on %s, and the sheet is due on %s; allowed is a time after that."
                    .formatted(time.words(solutions), time.words(due)));
        }
    }

    private static LateRule late(Form form) {
        String typed = form.text("late", "The rule for late answers", 1, LONGEST_RULE);
        try {
            LateRule rule = typed.isEmpty() ? new LateRule.None() : LateRule.parse(typed.toLowerCase(Locale.ROOT));
            if (rule.text().length() > LONGEST_RULE) {
                form.problem("late", "The rule has too many steps; allowed are %d characters.".formatted(LONGEST_RULE));
            }
            return rule;
        } catch (InvalidValue refused) {
            form.problem("late", "“%s” is not a rule for late answers; allowed is %s."
                    .formatted(Form.shortened(typed), refused.allowed()));
            return new LateRule.None();
        }
    }

    /** Only where they differ from the sheet's own, so that a sheet that is corrected is corrected here. */
    private Map<String, Integer> tries(Form form) {
        Map<String, Integer> tries = new HashMap<>();
        for (Homework.Item item : sheet.items()) {
            String label = "Tries of " + item.number();
            OptionalInt typed = Fields.wholeNumber(form, "tries-" + item.id(), label, true, 0, MOST_TRIES);
            if (typed.isPresent() && typed.getAsInt() != item.tries()) {
                tries.put(item.id(), typed.getAsInt());
            }
        }
        return tries;
    }
}
