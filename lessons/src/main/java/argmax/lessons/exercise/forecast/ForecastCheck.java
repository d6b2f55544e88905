package argmax.lessons.exercise.forecast;

import argmax.engine.InvalidValue;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.InvalidAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every variant can be run; in 20 of them the outcomes are as the author says, and who knows them earns more than who errs. */
record ForecastCheck(Forecast forecast, List<Variant> variants, Section file) {
    private static final int RUNS = 20;

    void run() {
        for (Entrant run : forecast.runs()) {
            ExerciseCheck.refuseFirst(
                    file,
                    file.has("run") ? "run" : "runs",
                    variants,
                    variant -> !run.plan().text().isFinite(variant.numbers()) || !run.label().isFinite(variant.numbers()),
                    "has a number that isn't finite");
        }
        Map<Variant, List<Ending>> ended = new LinkedHashMap<>();
        try {
            for (Variant variant : variants.subList(0, Math.min(RUNS, variants.size()))) {
                RunResult result = Engine.run(forecast.spec(variant), _ -> {});
                ended.put(variant, Ending.of(result));
                checkAnswers(variant, result);
            }
            List<Section> sections = file.sections("questions");
            for (int i = 0; i < sections.size(); i++) {
                forecast.questions().get(i).check(ended, sections.get(i));
            }
        } catch (InvalidValue e) {
            refuseRun(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            refuseRun(String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }

    private void refuseRun(String problem) {
        file.refuse(file.has("run") ? "run" : "runs", "can't be run or asked about so: " + problem);
    }

    private void checkAnswers(Variant variant, RunResult result) {
        for (Answer answer : Stream.concat(Stream.of(forecast.right(variant)), forecast.slips(variant).stream()).toList()) {
            try {
                Answer read = Grader.read(forecast, variant, answer.raw());
                if (Grader.grade(forecast, variant, read, Optional.of(result)).outcome() == Verdict.Outcome.CANNOT_GRADE) {
                    file.refuse("questions", "can't be graded for " + variant.numbers());
                }
            } catch (InvalidAnswer e) {
                file.refuse("questions", "can't be answered as expected: " + e.getMessage());
            }
        }
    }
}
