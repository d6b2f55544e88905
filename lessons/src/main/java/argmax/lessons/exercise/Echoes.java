package argmax.lessons.exercise;

import argmax.lessons.exercise.Numeric.Box;
import argmax.lessons.expression.Expression;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.form.Numbers;
import argmax.lessons.text.Markdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says how entries are read before they are submitted. Nothing is graded, and nothing is given away. */
public final class Echoes {
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private Echoes() {}

    /** Whether entries of this exercise can be read in more than one way. */
    public static boolean has(Exercise exercise) {
        return exercise instanceof Formula || exercise instanceof Numeric;
    }

    /** By field; fields that are empty or read in the one obvious way are absent. */
    public static Map<String, Echo> of(Exercise exercise, Map<String, List<String>> raw) {
        return switch (exercise) {
            case Formula formula -> of(formula, raw);
            case Numeric numeric -> of(numeric, raw);
            default -> Map.of();
        };
    }

    private static Map<String, Echo> of(Formula formula, Map<String, List<String>> raw) {
        String text = typed(raw, Formula.ANSWER);
        return text.isEmpty() ? Map.of() : Map.of(Formula.ANSWER, formula(formula, text));
    }

    private static Echo formula(Formula formula, String text) {
        Set<String> names = formula.variables().stream().map(Formula.Variable::name).collect(Collectors.toSet());
        try {
            return new Echo.Read(Markdown.inline("$" + Expression.parse(text, names).toTex() + "$"));
        } catch (InvalidExpression e) {
            return new Echo.Unread(String.valueOf(e.getMessage()), Echo.Mark.of(text, e.position()));
        }
    }

    private static Map<String, Echo> of(Numeric numeric, Map<String, List<String>> raw) {
        Map<String, Echo> echoes = new LinkedHashMap<>();
        for (Box box : numeric.boxes()) {
            number(typed(raw, box.name()), box.unit()).ifPresent(echo -> echoes.put(box.name(), echo));
        }
        return echoes;
    }

    private static Optional<Echo> number(String text, String unit) {
        if (text.isEmpty() || PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        boolean withUnit = !unit.isEmpty() && text.endsWith(unit);
        OptionalDouble number = Numbers.read(withUnit ? text.substring(0, text.length() - unit.length()) : text);
        String shownUnit = withUnit ? " " + Markdown.inline(unit) : "";
        return Optional.of(number.isPresent()
                ? new Echo.Read(Markdown.plain(Numbers.rounded(number.getAsDouble())) + shownUnit)
                : new Echo.Unread("No number yet; one looks like 0.25, 0,25 or 2.5e-1.", null));
    }

    private static String typed(Map<String, List<String>> raw, String field) {
        return String.join(", ", raw.getOrDefault(field, List.of())).strip();
    }
}
