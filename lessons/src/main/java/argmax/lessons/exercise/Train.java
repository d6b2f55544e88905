package argmax.lessons.exercise;

import argmax.lessons.form.Field;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Map;

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
}
