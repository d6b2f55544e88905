package argmax.lessons.exercise.numeric;

import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.numeric.Numeric.Box;
import argmax.lessons.form.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers as learners type them, right and wrong. */
record NumericSamples(Numeric numeric, Variant variant) {
    private static final List<Integer> DIGITS = List.of(3, 4, 6, 9, 17);

    Answer right() {
        return new Answer(numbers());
    }

    /** The right numbers with one of them replaced by what a misconception gives. */
    List<Answer> slips() {
        return numeric.boxes().stream()
                .flatMap(box -> box.misconceptions().stream()
                        .map(known -> known.when().evaluate(variant.numbers()))
                        .filter(Double::isFinite)
                        .map(value -> replaced(box, value)))
                .toList();
    }

    /** The right numbers with one of them just outside of its tolerance. */
    List<Answer> nearMisses() {
        return numeric.boxes().stream().map(box -> replaced(box, beyond(box))).toList();
    }

    private Map<String, List<String>> numbers() {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        numeric.boxes().forEach(box -> raw.put(box.name(), List.of(typed(box.answer().evaluate(variant.numbers()), box.tolerance()))));
        return raw;
    }

    private Answer replaced(Box box, double value) {
        Map<String, List<String>> raw = numbers();
        raw.put(box.name(), List.of(typed(value, box.tolerance())));
        return new Answer(raw);
    }

    /** A slip of arithmetic in the last digit that counts. */
    private double beyond(Box box) {
        double right = box.answer().evaluate(variant.numbers());
        return switch (box.tolerance()) {
            case Tolerance.Relative(double share) -> right == 0 ? 0.01 : right * (1 + 3 * share);
            case Tolerance.Absolute(double distance) -> right + Math.max(1, 3 * distance);
        };
    }

    /** As few digits as the tolerance lets one get away with, three at least. */
    private static String typed(double value, Tolerance tolerance) {
        double rounded = value;
        for (int digits : DIGITS.reversed()) {
            double shorter = BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue();
            rounded = tolerance.accepts(value, shorter) ? shorter : rounded;
        }
        return Numbers.plain(rounded);
    }
}
