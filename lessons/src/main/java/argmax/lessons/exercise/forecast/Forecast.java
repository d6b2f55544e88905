package argmax.lessons.exercise.forecast;

import argmax.engine.run.Comparison;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainSpec;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Questions about a run, or about two that learn from the same rows with the same seeds, which are answered before it starts.
 * One answer for each set of numbers: after it the outcome is known.
 *
 * @param runs one or two
 * @param show whether the learner sees the specifications
 */
public record Forecast(Common common, List<Entrant> runs, boolean show, List<Question> questions) implements Exercise {
    /** One answer, then new numbers. */
    private static final Rules ONCE = new Rules(1, 1, false, 0);

    public Forecast {
        runs = List.copyOf(runs);
        questions = List.copyOf(questions);
    }

    @Override
    public List<Field> fields(Variant variant) {
        return questions.stream().flatMap(question -> question.fields(variant).stream()).toList();
    }

    @Override
    public void accept(Variant variant, Values values) {
        Map<String, String> problems = new HashMap<>();
        for (Question question : questions) {
            try {
                question.accept(variant, values);
            } catch (InvalidAnswer e) {
                problems.putAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidAnswer(problems);
        }
    }

    @Override
    public Optional<RunSpec> run(Variant variant, Values values) {
        return Optional.of(spec(variant));
    }

    /** @throws IllegalStateException where the author's specifications can't be run; the course's check finds that */
    RunSpec spec(Variant variant) {
        if (runs.size() == 1) {
            return runs.getFirst().plan().spec(variant);
        }
        return new Comparison(runs.stream()
                .map(run -> new Comparison.Entry(run.label().markdown(variant.numbers()), trained(run, variant)))
                .toList());
    }

    private static TrainSpec trained(Entrant run, Variant variant) {
        if (run.plan().spec(variant) instanceof TrainSpec spec) {
            return spec;
        }
        throw new IllegalStateException("Two runs are compared only where both train a single network, learner or curve");
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return ForecastGrading.grade(
                this, variant, values, result.orElseThrow(() -> new IllegalArgumentException("No run for " + id())));
    }

    /**
     * The probabilities of an answer, beside what happened in its run; none where the run did not tell, or where this version
     * of the exercise can't read the answer.
     */
    public List<Stated> stated(Variant variant, Answer answer, RunResult result) {
        try {
            return ForecastGrading.stated(this, variant, Values.read(fields(variant), answer.raw()), result);
        } catch (InvalidAnswer _) {
            return List.of();
        }
    }

    /** What somebody says who knows what the author expects, without being too sure. */
    @Override
    public Answer right(Variant variant) {
        return said(true);
    }

    @Override
    public List<Answer> slips(Variant variant) {
        return List.of(said(false));
    }

    private Answer said(boolean right) {
        Map<String, List<String>> raw = new HashMap<>();
        questions.forEach(question -> raw.putAll(question.said(right)));
        return new Answer(raw);
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new ForecastCheck(this, variants, file).run();
    }

    @Override
    public Rules rules() {
        return ONCE;
    }

    /** Half: nobody who is honest earns all, and whoever is wrong has learnt something too. */
    @Override
    public double enough() {
        return common().points() / 2.0;
    }

    @Override
    public String button() {
        return "Commit and run";
    }

    @Override
    public String specification(Variant variant) {
        if (!show) {
            return "";
        }
        return runs.stream()
                .map(run -> {
                    String label = run.label().markdown(variant.numbers());
                    return (label.isEmpty() ? "" : "<p>" + Markdown.inline(label) + "</p>") + run.plan().html(variant);
                })
                .collect(Collectors.joining());
    }

    @Override
    public boolean trains() {
        return true;
    }
}
