package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A question whose answer is a training that the learner sets up. */
public record Train(
        Common common, RunPlan plan, List<Field> controls, Scale scale, Proof proof, List<Property> properties)
        implements Exercise {
    public Train {
        controls = List.copyOf(controls);
        properties = List.copyOf(properties);
    }

    /**
     * From score to points: none up to {@code naive}, all from {@code threshold}, linear in between.
     *
     * @param naive the accuracy that is reached without understanding
     */
    public record Scale(double naive, double threshold) {
        double share(double score) {
            return Math.clamp((score - naive) / (threshold - naive), 0.0, 1.0);
        }
    }

    /**
     * Settings whose outcome is known.
     *
     * @param reference passes
     * @param starter doesn't pass; empty for the form as a learner finds it
     * @param measured what the author measured, in words
     */
    public record Proof(Map<String, List<String>> reference, Map<String, List<String>> starter, String measured) {
        public Proof {
            reference = Map.copyOf(reference);
            starter = Map.copyOf(starter);
        }
    }

    /** What to say of a run that misses the threshold and has a certain property; the first that holds is said. */
    public record Property(RunProperty when, Template feedback) {}

    @Override
    public List<Field> fields(Variant variant) {
        return controls;
    }

    @Override
    public void accept(Variant variant, Values values) {
        TrainGrading.spec(this, variant, values);
    }

    @Override
    public Optional<RunSpec> run(Variant variant, Values values) {
        return Optional.of(TrainGrading.spec(this, variant, values));
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

    /** The author's starter. */
    @Override
    public List<Answer> slips(Variant variant) {
        return List.of(new Answer(proof.starter()));
    }

    /** The reference with one setting as in the starter. */
    @Override
    public List<Answer> nearMisses(Variant variant) {
        return controls.stream().flatMap(control -> withStarter(control.name()).stream()).toList();
    }

    @Override
    public void check(List<Variant> variants, Section file) {
        TrainMeasurement.of(this).check(file);
    }

    @Override
    public Rules rules() {
        return Rules.OPEN;
    }

    @Override
    public boolean trains() {
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
