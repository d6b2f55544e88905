package argmax.lessons.exercise.formula;

import argmax.lessons.exercise.Echo;
import argmax.lessons.exercise.Misconception;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.expression.Expression;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades formulas by comparing their values with those of the right one. */
final class FormulaGrading {
    private FormulaGrading() {}

    /** What was typed, parsed. */
    static Expression expression(Formula formula, Values values) {
        String text = values.text(Formula.ANSWER);
        if (text.isEmpty()) {
            throw new InvalidAnswer(Map.of(Formula.ANSWER, "Your formula is empty."));
        }
        try {
            return Expression.parse(text, formula.names());
        } catch (InvalidExpression e) {
            throw new InvalidAnswer(Map.of(Formula.ANSWER, e.getMessage()));
        }
    }

    /** How {@code text} is read, or where reading stops. */
    static Echo echo(Formula formula, String text) {
        try {
            return new Echo.Read(Markdown.inline("$" + Expression.parse(text, formula.names()).toTex() + "$"));
        } catch (InvalidExpression e) {
            return new Echo.Unread(String.valueOf(e.getMessage()), Echo.Mark.of(text, e.position()));
        }
    }

    static Verdict grade(Formula formula, Variant variant, Values values) {
        Expression given = expression(formula, values);
        SamplePoints points = SamplePoints.of(formula, variant);
        int most = formula.common().points();
        String shown = "<p>You wrote %s.</p>".formatted(Markdown.inline("$" + given.toTex() + "$"));
        if (points.agree(given, formula.answer())) {
            return new Verdict(Outcome.CORRECT, most, most, shown + "<p>That's right.</p>");
        }
        Optional<Misconception> slip = formula.misconceptions().stream()
                .filter(known -> points.agree(given, known.when()))
                .findFirst();
        String reason = slip.map(known -> known.feedback().html(variant.numbers()))
                .orElse("<p>That isn't right.</p>");
        return new Verdict(Outcome.WRONG, 0, most, shown + reason + refutation(formula, points, given))
                .with(slip.map(known -> known.feedback().words().strip()).orElse(null));
    }

    private static String refutation(Formula formula, SamplePoints points, Expression given) {
        return points.difference(given, formula.answer()).map(point -> refutation(formula, point, given)).orElse("");
    }

    private static String refutation(Formula formula, Map<String, Double> point, Expression given) {
        String at = formula.variables().stream()
                .map(variable -> "$%s=%s$"
                        .formatted(
                                new Expression.Variable(variable.name()).toTex(),
                                Numbers.rounded(point.getOrDefault(variable.name(), Double.NaN))))
                .collect(Collectors.joining(", "));
        double value = given.evaluate(point);
        String yours = Double.isFinite(value) ? "gives " + Numbers.rounded(value) : "has no finite value";
        String right = Numbers.rounded(formula.answer().evaluate(point));
        return Markdown.html("At %s yours %s; the right formula gives %s.".formatted(at, yours, right));
    }
}
