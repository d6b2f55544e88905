package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Watched;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.exercise.plan.RunPlan;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question whose answer is a training that the learner sets up.
 *
 * @param show whether the learner sees the specification that the answer fills in
 * @param goals at least one; the points follow the one that is farthest from being reached
 * @param limits what has to hold for any points
 */
public record Train(
        Common common,
        RunPlan plan,
        boolean show,
        List<Goal> goals,
        List<Limit> limits,
        Proof proof,
        List<Property> properties)
        implements Exercise {
    public Train {
        goals = List.copyOf(goals);
        limits = List.copyOf(limits);
        properties = List.copyOf(properties);
    }

    /**
     * Settings whose outcome is known.
     *
     * @param reference passes
     * @param starter doesn't pass; empty for the form as a learner finds it
     * @param baselines don't pass either
     * @param measured what the author measured, in words
     */
    public record Proof(
            Map<String, List<String>> reference,
            Map<String, List<String>> starter,
            List<Baseline> baselines,
            String measured) {
        public Proof {
            reference = Map.copyOf(reference);
            starter = Map.copyOf(starter);
            baselines = List.copyOf(baselines);
        }
    }

    /**
     * A naive way.
     *
     * @param name what is naive in it
     * @param reaches the best value of the first goal's measure that it has come to
     */
    public record Baseline(String name, double reaches, Map<String, List<String>> settings) {
        public Baseline {
            settings = Map.copyOf(settings);
        }
    }

    /** What to say of a run that misses the threshold and has a certain property; the first that holds is said. */
    public record Property(RunProperty when, Template feedback) {}

    @Override
    public List<Field> fields(Variant variant) {
        return plan.fields();
    }

    @Override
    public void accept(Variant variant, Values values) {
        plan.spec(variant, values);
    }

    /** With the frames that its page can play back, which change nothing else. */
    @Override
    public Optional<RunSpec> run(Variant variant, Values values) {
        RunSpec spec = plan.spec(variant, values);
        return Optional.of(spec instanceof Watched watched ? watched.withFrames() : spec);
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return TrainGrading.grade(this, variant, result.orElseThrow(() -> new IllegalArgumentException("No run for " + id())));
    }

    /** The author's reference. */
    @Override
    public Answer right(Variant variant) {
        return new Answer(proof.reference());
    }

    /** The author's starter and baselines. */
    @Override
    public List<Answer> slips(Variant variant) {
        return Stream.concat(Stream.of(proof.starter()), proof.baselines().stream().map(Baseline::settings))
                .map(Answer::new)
                .toList();
    }

    /** The reference with one setting as in the starter. */
    @Override
    public List<Answer> nearMisses(Variant variant) {
        return plan.fields().stream().flatMap(control -> withStarter(control.name()).stream()).toList();
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new TrainCheck(this, variants, Math.min(learners, variants.size()), file).run();
    }

    @Override
    public Rules rules() {
        return Rules.OPEN;
    }

    @Override
    public String button() {
        return "Train and grade";
    }

    @Override
    public String specification(Variant variant) {
        return show ? "<p>Marked is what you set; all else is fixed.</p>" + plan.html(variant) : "";
    }

    @Override
    public boolean trains() {
        return true;
    }

    @Override
    public boolean rehearses() {
        return true;
    }

    /** Empty where starter and reference agree on this setting, or where one of them leaves it as the form has it. */
    private Optional<Answer> withStarter(String control) {
        List<String> started = proof.starter().get(control);
        Map<String, List<String>> raw = new LinkedHashMap<>(proof.reference());
        List<String> reached = raw.get(control);
        if (started == null || reached == null || Objects.equals(started, reached)) {
            return Optional.empty();
        }
        raw.put(control, started);
        return Optional.of(new Answer(raw));
    }
}
