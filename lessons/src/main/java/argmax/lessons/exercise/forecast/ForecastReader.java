package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.plan.PlanReader;
import argmax.lessons.file.Section;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a forecast has beside the rest. */
final class ForecastReader {
    private static final List<String> RUNS = List.of("a", "b");
    private final Section file;
    private final Common common;
    private final Set<String> names;

    /** @param names those of the numbers that the exercise draws */
    ForecastReader(Section file, Common common, Set<String> names) {
        this.file = file;
        this.common = common;
        this.names = names;
    }

    Forecast read() {
        file.only(CommonReader.keysAnd("run", "runs", "seeds", "show", "questions"));
        List<Entrant> runs = runs();
        List<Question> questions = new ArrayList<>();
        for (Section question : file.sections("questions")) {
            questions.add(new QuestionReader(question, names, runs.size() == 2 ? RUNS : List.of("a")).read());
        }
        if (questions.isEmpty()) {
            file.refuse("questions", "has to be a list of one or more");
        }
        return new Forecast(common, runs, !file.has("show") || file.flag("show"), questions);
    }

    private List<Entrant> runs() {
        int seeds = file.wholeNumber("seeds", 1, 10);
        if (file.has("run") == file.has("runs")) {
            file.refuse("runs", "or run has to be there, and not both");
        }
        if (!file.has("runs")) {
            return List.of(new Entrant(Template.EMPTY, PlanReader.plan(file, "run", List.of(), seeds, names)));
        }
        Section runs = file.section("runs").only(RUNS);
        return RUNS.stream()
                .map(key -> {
                    Section run = runs.section(key).only("label", "run");
                    run.text("label");
                    return new Entrant(run.template("label", names), PlanReader.plan(run, "run", List.of(), seeds, names));
                })
                .toList();
    }
}
