package argmax.lessons.exercise;

import argmax.lessons.exercise.Choice.Option;
import argmax.lessons.exercise.Numeric.Box;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.expression.Expression;
import argmax.lessons.form.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers whose quality is known, written as learners write them. Grading can read all of them. */
public final class SampleAnswers {
    private static final int[] DIGITS = {3, 4, 6, 9, 17};

    private SampleAnswers() {}

    /** An answer that earns all points; for a training the author's reference. */
    public static Answer right(Exercise exercise, Variant variant) {
        return switch (exercise) {
            case Choice choice -> picked(right(choice));
            case Numeric numeric -> new Answer(right(numeric, variant));
            case Formula formula -> typed(formula.answer(), variant);
            case Train train -> new Answer(train.proof().reference());
        };
    }

    /**
     * Answers that come from known ways to be wrong, in the author's order, one slip each; none of them earns all points with this
     * variant's numbers. For a training there is the author's starter.
     */
    public static List<Answer> misconceptions(Exercise exercise, Variant variant) {
        Stream<Answer> slips =
                switch (exercise) {
                    case Choice choice -> slips(choice);
                    case Numeric numeric -> slips(numeric, variant);
                    case Formula formula -> formula.misconceptions().stream().map(known -> typed(known.when(), variant));
                    case Train train -> Stream.of(new Answer(train.proof().starter()));
                };
        return slips.filter(answer -> exercise instanceof Train || isWrong(exercise, variant, answer)).toList();
    }

    /**
     * Answers that come close: numbers just outside of the tolerance, the reference training with one setting as in the starter.
     * Such a training may be good enough all the same. Options and formulas have no near misses.
     */
    public static List<Answer> nearMisses(Exercise exercise, Variant variant) {
        return switch (exercise) {
            case Choice _, Formula _ -> List.of();
            case Numeric numeric -> numeric.boxes().stream()
                    .map(box -> replaced(numeric, variant, box, beyond(box, variant)))
                    .filter(answer -> isWrong(numeric, variant, answer))
                    .toList();
            case Train train -> train.controls().stream()
                    .flatMap(control -> withStarter(train, control.name()).stream())
                    .toList();
        };
    }

    private static boolean isWrong(Exercise exercise, Variant variant, Answer answer) {
        return Grader.grade(exercise, variant, answer, Optional.empty()).outcome() != Outcome.CORRECT;
    }

    private static List<String> right(Choice choice) {
        return choice.options().stream().filter(Option::correct).map(Option::key).toList();
    }

    private static Stream<Answer> slips(Choice choice) {
        return choice.options().stream()
                .filter(option -> choice.several() || !option.correct())
                .map(option -> choice.several() ? toggled(choice, option) : List.of(option.key()))
                .filter(picked -> !picked.isEmpty())
                .map(SampleAnswers::picked);
    }

    private static List<String> toggled(Choice choice, Option slip) {
        List<String> picked = new ArrayList<>(right(choice));
        if (!picked.remove(slip.key())) {
            picked.add(slip.key());
        }
        return picked;
    }

    private static Answer picked(List<String> keys) {
        return new Answer(Map.of(Choice.ANSWER, keys));
    }

    private static Map<String, List<String>> right(Numeric numeric, Variant variant) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        numeric.boxes().forEach(box ->
                raw.put(box.name(), List.of(number(box.answer().evaluate(variant.numbers()), box.tolerance()))));
        return raw;
    }

    private static Stream<Answer> slips(Numeric numeric, Variant variant) {
        return numeric.boxes().stream().flatMap(box -> box.misconceptions().stream()
                .map(known -> known.when().evaluate(variant.numbers()))
                .filter(Double::isFinite)
                .map(value -> replaced(numeric, variant, box, value)));
    }

    private static Answer replaced(Numeric numeric, Variant variant, Box box, double value) {
        Map<String, List<String>> raw = right(numeric, variant);
        raw.put(box.name(), List.of(number(value, box.tolerance())));
        return new Answer(raw);
    }

    /** A slip of arithmetic in the last digit that counts. */
    private static double beyond(Box box, Variant variant) {
        double right = box.answer().evaluate(variant.numbers());
        return switch (box.tolerance()) {
            case Tolerance.Relative(double share) -> right == 0 ? 0.01 : right * (1 + 3 * share);
            case Tolerance.Absolute(double distance) -> right + Math.max(1, 3 * distance);
        };
    }

    /** As few digits as the tolerance lets one get away with, three at least. */
    private static String number(double value, Tolerance tolerance) {
        double rounded = value;
        for (int i = DIGITS.length - 1; i >= 0; i--) {
            double shorter = BigDecimal.valueOf(value).round(new MathContext(DIGITS[i])).doubleValue();
            rounded = tolerance.accepts(value, shorter) ? shorter : rounded;
        }
        return Numbers.plain(rounded);
    }

    private static Answer typed(Expression formula, Variant variant) {
        return new Answer(Map.of(Formula.ANSWER, List.of(formula.toText(variant.numbers()))));
    }

    /** Empty where starter and reference agree on this setting, or where one of them leaves it as the form has it. */
    private static Optional<Answer> withStarter(Train train, String control) {
        List<String> started = train.proof().starter().get(control);
        Map<String, List<String>> raw = new LinkedHashMap<>(train.proof().reference());
        List<String> reached = raw.get(control);
        if (started == null || reached == null || Objects.equals(started, reached)) {
            return Optional.empty();
        }
        raw.put(control, started);
        return Optional.of(new Answer(raw));
    }
}
