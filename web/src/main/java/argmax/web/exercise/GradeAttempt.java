package argmax.web.exercise;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Watched;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.InvalidAnswer;
import argmax.web.run.Run;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Grades attempts from what is stored of them and of their runs, by today's version of their exercise; a pure function. */
final class GradeAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(GradeAttempt.class);

    static final String FREE = " This costs you nothing.";

    private GradeAttempt() {}

    /** What a run was and what came of it; the result is empty where no worker had begun it. */
    private record Trained(RunSpec spec, Optional<RunResult> result) {}

    /** The verdict on an attempt whose run, if it has one, has ended. */
    static Verdict again(Exercise exercise, Attempt attempt, Optional<Run> run) {
        Optional<Trained> trained = run.flatMap(GradeAttempt::trained);
        if (attempt.runId() != null && trained.isEmpty()) {
            return notGraded(exercise, "What its run has left can't be read any more.");
        }
        Optional<Variant> variant = Answered.variant(exercise, attempt);
        if (variant.isEmpty()) {
            return notGraded(exercise, "The exercise has other numbers now than those that were answered.");
        }
        Answer answer = AnswerJson.read(attempt.answer());
        if (!asksFor(exercise, variant.get(), answer, trained.map(Trained::spec))) {
            return notGraded(exercise, "The exercise asks for another run now than the one that was trained.");
        }
        return trained.isPresent()
                ? ofRun(exercise, attempt, trained.get().result())
                : Grader.grade(exercise, variant.get(), answer, Optional.empty());
    }

    /**
     * The verdict on an attempt whose run has just ended.
     *
     * @param result empty where no worker had begun it
     */
    static Verdict ofRun(Exercise exercise, Attempt attempt, Optional<RunResult> result) {
        if (result.isEmpty()) {
            return notGraded(exercise, "The run was stopped while it waited for a trainer." + FREE);
        }
        return Answered.variant(exercise, attempt)
                .map(variant -> Grader.grade(exercise, variant, AnswerJson.read(attempt.answer()), result))
                .orElseGet(() -> notGraded(exercise, "The exercise has got other numbers while the run went on." + FREE));
    }

    /** The verdict that was given; where its words end with the solution, without that. */
    static Optional<Verdict> verdictWithoutSolution(Exercise exercise, Attempt attempt) {
        return attempt.verdict().map(verdict -> {
            String solution = Answered.variant(exercise, attempt).map(variant -> Variants.solution(exercise, variant)).orElse("");
            String words = verdict.feedback();
            return words.endsWith(solution) ? verdict.saying(words.substring(0, words.length() - solution.length())) : verdict;
        });
    }

    private static Optional<Trained> trained(Run run) {
        try {
            return Optional.of(new Trained(
                    RunJson.readSpec(run.spec()), Optional.ofNullable(run.result()).map(RunJson::readResult)));
        } catch (IllegalArgumentException tooOld) {
            LOG.warn("What is stored of run {} is of another version: {}", run.id(), tooOld.getMessage());
            return Optional.empty();
        }
    }

    /** Whether this is the run that the exercise would have trained now; an answer that can't be read is left to grading. */
    private static boolean asksFor(Exercise exercise, Variant variant, Answer answer, Optional<RunSpec> trained) {
        try {
            return Grader.run(exercise, variant, answer).map(GradeAttempt::asWatched).equals(trained.map(GradeAttempt::asWatched));
        } catch (InvalidAnswer unreadable) {
            return true;
        }
    }

    /** What is drawn of a training changes nothing of it. */
    private static RunSpec asWatched(RunSpec spec) {
        return spec instanceof Watched watched ? watched.withFrames() : spec;
    }

    private static Verdict notGraded(Exercise exercise, String reason) {
        return notGraded(exercise.common().points(), reason);
    }

    static Verdict notGraded(double points, String reason) {
        return new Verdict(Verdict.Outcome.CANNOT_GRADE, 0, points, "<p>" + reason + "</p>");
    }
}
