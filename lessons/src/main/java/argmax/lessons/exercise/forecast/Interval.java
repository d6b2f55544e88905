package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A range that will hold a measure with 80 %, scored by the interval score S. It earns 1 − S/scale of its points, and never
 * less than none: affine in a proper score, and so proper, as far as S stays below the scale.
 *
 * @param bounds the least and the most that an end of the range may be
 * @param expect the range that the author would give
 */
record Interval(
        String name, Template label, double share, Measure measure, int run, Range bounds, double scale, Range expect)
        implements Question {
    private static final double ALPHA = 0.2;

    /** Share of variants whose value the author's range has to hold; less than what it states, since these are few. */
    private static final double MOSTLY = 0.6;

    /** Two numbers in order. */
    record Range(double low, double high) {}

    @Override
    public List<Field> fields(Variant variant) {
        String text = label.markdown(variant.numbers());
        String hint = "So that you are 80 %% sure of what lies between (%s to %s)"
                .formatted(Numbers.rounded(bounds.low()), Numbers.rounded(bounds.high()));
        return List.of(
                new Field.Quantity(low(), text + ": at least", hint, bounds.low(), bounds.high(), false, bounds.low()),
                new Field.Quantity(high(), text + ": at most", hint, bounds.low(), bounds.high(), false, bounds.high()));
    }

    @Override
    public void accept(Variant variant, Values values) {
        if (values.number(high()) < values.number(low())) {
            throw new InvalidAnswer(Map.of(
                    high(),
                    Refusal.of(
                            fields(variant).getLast(),
                            values.text(high()),
                            "a number from %s, the lower end, to %s"
                                    .formatted(values.text(low()), Numbers.plain(bounds.high())))));
        }
    }

    @Override
    public Judgement judge(Variant variant, Values values, List<Ending> endings) {
        double low = values.number(low());
        double high = values.number(high());
        double value = endings.get(run).value(measure);
        String said = "<strong>%s</strong>: you said %s to %s"
                .formatted(
                        Markdown.inline(label.markdown(variant.numbers())), Numbers.rounded(low), Numbers.rounded(high));
        if (!Double.isFinite(value)) {
            return new Judgement(0, said + "; the run diverged, and no range holds that: none of the points.");
        }
        double score = ProperScores.interval(low, high, value, ALPHA);
        double worth = Math.max(0, 1 - score / scale);
        return new Judgement(
                worth,
                "%s; it became %s. Interval score %s, of which %s would leave nothing: %s of the points."
                        .formatted(
                                said,
                                Measured.shown(value, false),
                                Measured.shown(score, true),
                                Numbers.rounded(scale),
                                Measured.shown(worth, false)));
    }

    @Override
    public Stated stated(Variant variant, Values values, List<Ending> endings) {
        double value = endings.get(run).value(measure);
        return new Stated(true, 1 - ALPHA, value >= values.number(low()) && value <= values.number(high()));
    }

    /** Who errs is sure of the end that is farther from the author's range. */
    @Override
    public Map<String, List<String>> said(boolean right) {
        double far = expect.low() - bounds.low() > bounds.high() - expect.high() ? bounds.low() : bounds.high();
        return Map.of(
                low(), List.of(Numbers.plain(right ? expect.low() : far)),
                high(), List.of(Numbers.plain(right ? expect.high() : far)));
    }

    @Override
    public void check(Map<Variant, List<Ending>> ended, Section section) {
        List<Double> values = ended.values().stream().map(endings -> endings.get(run).value(measure)).sorted().toList();
        long within = values.stream().filter(value -> value >= expect.low() && value <= expect.high()).count();
        section.note(String.format(
                Locale.ROOT,
                "%s: from %.4f to %.4f, median %.4f, in %d variants; the author's range holds %d of them.",
                name,
                values.getFirst(),
                values.getLast(),
                new Measured(values).median(),
                values.size(),
                within));
        if (!Double.isFinite(values.getLast())) {
            section.refuse("measure", "isn't finite in each variant");
        } else if (values.getFirst() < bounds.low() || values.getLast() > bounds.high()) {
            section.refuse("least", "and most don't hold the values of all variants");
        }
        if (within < MOSTLY * values.size()) {
            section.refuse("expect", "holds the value in %d of %d variants only".formatted(within, values.size()));
        }
    }

    private String low() {
        return name + "-low";
    }

    private String high() {
        return name + "-high";
    }
}
