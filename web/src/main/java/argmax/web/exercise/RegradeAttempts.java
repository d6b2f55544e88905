package argmax.web.exercise;

import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Regrading;
import argmax.lessons.exercise.Regrading.Effect;
import argmax.lessons.exercise.Verdict;
import argmax.web.exercise.RegradePlan.Line;
import argmax.web.http.Person;
import argmax.web.run.RunStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Grades the attempts on an exercise again: first as a preview, then, with its fingerprint, in one transaction. */
final class RegradeAttempts {
    private final Jdbi jdbi;
    private final RegradeStore regrades;
    private final RunStore runs;

    RegradeAttempts(Jdbi jdbi, RegradeStore regrades, RunStore runs) {
        this.jdbi = jdbi;
        this.regrades = regrades;
        this.runs = runs;
    }

    /** What would change for the learners whom this teacher answers for. */
    RegradePlan preview(Person teacher, Exercise exercise) {
        List<Line> lines = new ArrayList<>();
        List<Long> underWay = new ArrayList<>();
        for (RegradeStore.Made made : regrades.attempts(teacher, exercise.id())) {
            Attempt attempt = made.attempt();
            attempt.verdict().ifPresentOrElse(
                    before -> lines.add(new Line(attempt, made.learner(), new Regrading(before, again(exercise, attempt)))),
                    () -> underWay.add(attempt.id()));
        }
        return new RegradePlan(exercise.id(), exercise.common().version(), lines, underWay);
    }

    /** Run results are read one by one: all of a class at once would fill the memory. */
    private Verdict again(Exercise exercise, Attempt attempt) {
        return GradeAttempt.again(exercise, attempt, Optional.ofNullable(attempt.runId()).flatMap(runs::find));
    }

    /**
     * Does what a preview showed.
     *
     * @param fingerprint of the preview that was seen
     * @param falls the attempts whose scores may fall
     * @param reason for the learners whose verdicts change
     * @return the plan that was applied; empty, with nothing done, where the attempts are no longer those of the preview
     */
    Optional<RegradePlan> apply(Person teacher, Exercise exercise, String fingerprint, Set<Long> falls, String reason) {
        return jdbi.inTransaction(handle -> {
            regrades.lock(handle, exercise.id());
            RegradePlan plan = preview(teacher, exercise);
            if (!plan.fingerprint().equals(fingerprint)) {
                return Optional.empty();
            }
            apply(handle, teacher, plan, falls, reason);
            return Optional.of(plan);
        });
    }

    private void apply(Handle handle, Person teacher, RegradePlan plan, Set<Long> falls, String reason) {
        List<Line> applied = plan.lines().stream()
                .filter(line -> line.effect() != Effect.NOT_GRADABLE)
                .filter(line -> line.effect() != Effect.FALL || falls.contains(line.attempt().id()))
                .toList();
        for (Line line : applied) {
            if (line.effect() == Effect.SAME && line.gradedVersion().equals(plan.toVersion())) {
                continue;
            }
            regrades.apply(handle, line.attempt().id(), line.regrading().applied(true), plan.toVersion());
        }
        List<Line> changed = applied.stream().filter(line -> line.effect() != Effect.SAME).toList();
        long id = regrades.insert(handle, teacher, plan.exerciseId(), reason, audit(plan, changed));
        regrades.insert(handle, id, changed);
    }

    private static RegradeStore.Audit audit(RegradePlan plan, List<Line> changed) {
        int falls = (int) changed.stream().filter(line -> line.effect() == Effect.FALL).count();
        return new RegradeStore.Audit(
                String.join(" ", plan.fromVersions()),
                plan.toVersion(),
                plan.count(Effect.RISE),
                falls,
                plan.count(Effect.FALL) - falls,
                plan.count(Effect.REWORDED),
                plan.count(Effect.SAME),
                plan.count(Effect.NOT_GRADABLE),
                plan.underWay().size(),
                AnswerJson.write(changed.stream().map(RegradeAttempts::change).toList()));
    }

    private static Map<String, Object> change(Line line) {
        return Map.of(
                "attempt", line.attempt().id(),
                "person", line.attempt().personId(),
                "from", score(line.regrading().before()),
                "to", score(line.regrading().after()));
    }

    private static Map<String, Object> score(Verdict verdict) {
        return Map.of("outcome", verdict.outcome(), "points", verdict.points(), "of", verdict.of());
    }
}
