package argmax.lessons.exercise.simulate;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Draw.Derived;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Setup;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.expression.Condition;
import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import argmax.lessons.text.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question whose answer is settings that bring something about; the server works out whether they do.
 *
 * @param setup what is found out about the settings beside what can be computed; empty where nothing is
 * @param computed from the variant's numbers, the controls and what was found out
 * @param requirements all have to hold
 * @param misconceptions settings that show a known way to be wrong, tried in order
 */
record Simulate(
        Common common,
        List<Field> controls,
        Optional<Setup> setup,
        List<Derived> computed,
        List<Requirement> requirements,
        List<Misguided> misconceptions,
        Proof proof)
        implements Exercise {
    Simulate {
        controls = List.copyOf(controls);
        computed = List.copyOf(computed);
        requirements = List.copyOf(requirements);
        misconceptions = List.copyOf(misconceptions);
    }

    /**
     * What has to be brought about.
     *
     * @param naive what the left side of the condition is without understanding: from there to the right side points rise
     *     evenly; empty where it is all or nothing
     * @param says the requirement in words, with the numbers of both sides
     * @param feedback what to do where it doesn't hold; may be empty
     */
    record Requirement(Condition that, Optional<Expression> naive, Template says, Template feedback) {
        /** The share of the points that this requirement grants. */
        double share(Map<String, Double> numbers) {
            return that.holds(numbers) ? 1 : naive.map(level -> partial(level.evaluate(numbers), numbers)).orElse(0.0);
        }

        private double partial(double level, Map<String, Double> numbers) {
            double share = (that.left().evaluate(numbers) - level) / (that.right().evaluate(numbers) - level);
            return Double.isNaN(share) ? 0 : Math.clamp(share, 0.0, 1.0);
        }
    }

    /** What to say of settings like these. */
    record Misguided(Condition when, Template feedback) {}

    /**
     * Settings whose outcome is known, each control's as an expression of the variant's numbers or as a text.
     *
     * @param reference meets every requirement
     * @param naive each of them misses one
     */
    record Proof(Map<String, Setting> reference, List<Map<String, Setting>> naive) {
        Proof {
            reference = Map.copyOf(reference);
            naive = naive.stream().map(Map::copyOf).toList();
        }
    }

    /** What a control is set to. */
    sealed interface Setting {
        record Computed(Expression value) implements Setting {}

        record Said(String text) implements Setting {}
    }

    @Override
    public List<Field> fields(Variant variant) {
        return controls;
    }

    @Override
    public void accept(Variant variant, Values values) {
        SimulateGrading.findings(this, variant, values);
    }

    @Override
    public Verdict grade(Variant variant, Values values, Optional<RunResult> result) {
        return SimulateGrading.grade(this, variant, values);
    }

    @Override
    public Answer right(Variant variant) {
        return answer(proof.reference(), variant);
    }

    @Override
    public List<Answer> slips(Variant variant) {
        return proof.naive().stream().map(settings -> answer(settings, variant)).toList();
    }

    @Override
    public void check(List<Variant> variants, int learners, Section file) {
        new SimulateCheck(this, variants, file).run();
    }

    private Answer answer(Map<String, Setting> settings, Variant variant) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        settings.forEach((control, setting) -> raw.put(control, List.of(switch (setting) {
            case Setting.Computed(Expression value) -> Numbers.plain(value.evaluate(variant.numbers()));
            case Setting.Said(String text) -> text;
        })));
        return new Answer(raw);
    }
}
