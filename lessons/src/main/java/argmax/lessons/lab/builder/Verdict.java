package argmax.lessons.lab.builder;

import argmax.engine.stat.distribution.LawCheck;
import argmax.engine.stat.distribution.LawCheck.Condition;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Whether what was built is a law, and which conditions it violates. */
record Verdict(Kind kind, List<Double> heights, LawCheck check) {
    /** Decimals are typed: six times 0.167 has to pass for 1. */
    private static final double SLACK = 0.0025;

    /** What is built. */
    enum Kind {
        MASS("mass function", "sum", "P(x)", "1 or less"),
        DENSITY("density", "integral", "p(x)", "any");

        private final String law;

        /** What has to be 1. */
        private final String total;

        /** What may not lie below 0. */
        private final String height;

        /** How large that may be. */
        private final String ceiling;

        Kind(String law, String total, String height, String ceiling) {
            this.law = law;
            this.total = total;
            this.height = height;
            this.ceiling = ceiling;
        }
    }

    boolean isOne() {
        return Math.abs(check.total() - 1) <= SLACK;
    }

    boolean nowhereNegative() {
        return !check.violated().contains(Condition.NOT_BELOW_ZERO);
    }

    private boolean nowhereAboveOne() {
        return !check.violated().contains(Condition.NOT_ABOVE_ONE);
    }

    /** Whether outcomes can be drawn once everything is divided by the total. */
    boolean drawable() {
        return nowhereNegative() && check.total() > 0;
    }

    boolean valid() {
        return violations().isEmpty();
    }

    /** In words, with the numbers that are wrong. */
    List<String> violations() {
        List<String> words = new ArrayList<>();
        if (!nowhereNegative()) {
            words.add("%s is %s somewhere, and nothing may lie below 0".formatted(kind.height, Digits.of(least())));
        }
        if (!nowhereAboveOne()) {
            words.add("%s is %s somewhere, and no probability lies above 1".formatted(kind.height, Digits.of(most())));
        }
        if (!isOne()) {
            words.add("the %s is %s instead of 1".formatted(kind.total, written(check.total())));
        }
        return words;
    }

    Figure figure() {
        String title = "%s = %s: %s%s"
                .formatted(capital(kind.total), written(check.total()), valid() ? "a valid " : "no ", kind.law);
        String summary = valid()
                ? "Nothing is violated: the %s is %s, and %s lies between %s and %s."
                        .formatted(kind.total, written(check.total()), kind.height, Digits.of(least()), Digits.of(most()))
                : "Violated: %s.".formatted(String.join("; ", violations()));
        List<Layer> layers = List.of(
                new Layer.Bars("built", Hue.MAIN, List.of(0.0, 1.0, 2.0), List.of(least(), most(), check.total()), 0.5),
                new Layer.Rule("1", Hue.TRUTH, Stroke.DOTTED, false, 1, null));
        return new Plot(
                "verdict",
                title,
                Axis.named("condition", List.of("lowest", "highest", kind.total)),
                Axis.linear("value"),
                layers,
                false,
                summary,
                new Table(
                        List.of("condition", "asked for", "built", "holds"),
                        List.of(
                                row("lowest " + kind.height, "0 or more", least(), nowhereNegative()),
                                row("highest " + kind.height, kind.ceiling, most(), nowhereAboveOne()),
                                row(kind.total, "1", check.total(), isOne()))));
    }

    private static List<String> row(String condition, String asked, double built, boolean holds) {
        return List.of(condition, asked, written(built), holds ? "yes" : "no");
    }

    private double least() {
        return heights.stream().min(Double::compare).orElseThrow();
    }

    private double most() {
        return heights.stream().max(Double::compare).orElseThrow();
    }

    /** More digits than usual, since 0.9999 is not 1. */
    private static String written(double value) {
        return Numbers.rounded(Math.rint(value * 1e4) / 1e4).replace('-', '−');
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
