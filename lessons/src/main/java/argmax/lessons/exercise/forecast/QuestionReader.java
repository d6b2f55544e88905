package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.train.RunProperty;
import argmax.lessons.expression.Expression;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.file.Section;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a question of a forecast. */
record QuestionReader(Section question, Set<String> names, List<String> runs) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern COMPARISON = Pattern.compile("(?<measure>[a-z0-9-]+)\\s*(?<sign>>=|<=)\\s*(?<bound>.+)");
    private static final double MOST = 1e9;

    Question read() {
        String kind = question.word("kind", List.of("wins", "event", "range"));
        return kind.equals("range") ? interval() : chance(kind.equals("wins"));
    }

    private Chance chance(boolean wins) {
        question.only(Stream.concat(
                        Stream.of("name", "kind", "label", "share", "expect"), wins ? Stream.of() : Stream.of("of", "when"))
                .toList());
        if (wins && runs.size() < 2) {
            question.refuse("kind", "is wins, which takes two runs");
        }
        String expect = question.has("expect") ? question.word("expect", List.of("yes", "no")) : "";
        return new Chance(name(), question.template("label", names), share(), wins ? new Claim.Wins() : claim(), expect);
    }

    private Claim claim() {
        String when = question.text("when").strip();
        Matcher comparison = COMPARISON.matcher(when);
        if (comparison.matches() && Measure.words().contains(comparison.group("measure"))) {
            return new Claim.Reaches(
                    Measure.named(comparison.group("measure")),
                    comparison.group("sign").equals(">="),
                    bound(comparison.group("bound")),
                    run());
        }
        List<RunProperty> properties =
                runs.size() == 2 ? List.of(RunProperty.DIVERGED) : List.of(RunProperty.values());
        return new Claim.Has(
                properties.stream().filter(property -> word(property).equals(when)).findFirst().orElseGet(() -> {
                    question.refuse(
                            "when",
                            "is \"%s\"; allowed is one of %s, or a comparison such as accuracy >= 0.9 of %s"
                                    .formatted(
                                            when,
                                            properties.stream().map(QuestionReader::word).collect(Collectors.joining(", ")),
                                            String.join(", ", Measure.words())));
                    return RunProperty.DIVERGED;
                }),
                run());
    }

    private Expression bound(String text) {
        try {
            return Expression.parse(text, names);
        } catch (InvalidExpression e) {
            question.refuse("when", "compares with what can't be read. " + e.getMessage());
            return new Expression.Literal(0);
        }
    }

    private static String word(RunProperty property) {
        return property.name().toLowerCase(Locale.ROOT);
    }

    private Interval interval() {
        question.only("name", "kind", "label", "share", "expect", "of", "measure", "least", "most", "scale");
        Interval.Range bounds =
                new Interval.Range(question.number("least", -MOST, MOST), question.number("most", -MOST, MOST));
        List<Double> expect = CommonReader.numbers(question, "expect");
        boolean ordered = expect.size() == 2
                && bounds.low() <= expect.getFirst()
                && expect.getFirst() < expect.getLast()
                && expect.getLast() <= bounds.high();
        if (!ordered) {
            question.refuse("expect", "has to be two rising numbers between least and most");
        }
        return new Interval(
                name(),
                question.template("label", names),
                share(),
                Measure.named(question.word("measure", Measure.words())),
                run(),
                bounds,
                question.number("scale", Double.MIN_NORMAL, MOST),
                ordered ? new Interval.Range(expect.getFirst(), expect.getLast()) : bounds);
    }

    private String name() {
        question.text("label");
        String name = question.text("name");
        if (!NAME.matcher(name).matches()) {
            question.refuse("name", "is \"%s\"; allowed are lower-case letters, digits and hyphens".formatted(name));
            return "question";
        }
        return name;
    }

    private double share() {
        return question.has("share") ? question.number("share", 0.01, 100) : 1;
    }

    /** Which run it is about, from 0. */
    private int run() {
        return runs.size() == 1 && !question.has("of") ? 0 : runs.indexOf(question.word("of", runs));
    }
}
