package argmax.lessons.homework;

import argmax.engine.InvalidValue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an answer is worth that comes after its deadline. Each rule has one text, which files, forms and pages share:
 * {@code none}, {@code 80 % until 24 h, 50 % until 7 d} or {@code 10 % per 1 d, at least 50 %, until 5 d}.
 */
public sealed interface LateRule {
    /** What {@link #parse} takes, for messages. */
    String ALLOWED = "none, steps such as \"80 % until 24 h, 50 % until 7 d\", or a rate such as"
            + " \"10 % per 1 d, at least 50 %, until 5 d\"; times in h or d, up to 90 d";

    /** How long after the deadline answers count for something. */
    Duration lasts();

    /**
     * The points that are left of an answer.
     *
     * @param raw what it earned, between 0 and {@code possible}
     * @param late how long after the deadline it came in, more than zero
     */
    double kept(double raw, double possible, Duration late);

    /** The rule as files and forms write it. */
    String text();

    /** Nothing counts after the deadline. */
    record None() implements LateRule {
        @Override
        public Duration lasts() {
            return Duration.ZERO;
        }

        @Override
        public double kept(double raw, double possible, Duration late) {
            return 0;
        }

        @Override
        public String text() {
            return "none";
        }
    }

    /**
     * A share of the points for each span of time.
     *
     * @param steps in order of time, each worth less than the one before it
     */
    record Steps(List<Step> steps) implements LateRule {
        public Steps {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).until().compareTo(steps.get(i - 1).until()) <= 0
                        || steps.get(i).percent() >= steps.get(i - 1).percent()) {
                    throw new InvalidValue("late", steps.get(i).text(), "a step that ends later than the one before it and is worth less");
                }
            }
        }

        @Override
        public Duration lasts() {
            return steps.getLast().until();
        }

        @Override
        public double kept(double raw, double possible, Duration late) {
            return steps.stream()
                    .filter(step -> late.compareTo(step.until()) <= 0)
                    .findFirst()
                    .map(step -> raw * step.percent() / 100)
                    .orElse(0.0);
        }

        @Override
        public String text() {
            return steps.stream().map(Step::text).collect(Collectors.joining(", "));
        }
    }

    /** Worth {@code percent} of its points, if it comes no later than {@code until} after the deadline. */
    record Step(int percent, Duration until) {
        String text() {
            return "%d %% until %s".formatted(percent, inWords(until));
        }
    }

    /**
     * A deduction that grows with each interval that has begun, as Canvas computes it:
     * {@code possible · min(percent · ceil(late / interval), max(raw % − floor %, 0)) / 100}.
     *
     * @param floor percent of the possible points below which lateness takes nobody
     */
    record Rate(int percent, Duration interval, int floor, Duration lasts) implements LateRule {
        @Override
        public double kept(double raw, double possible, Duration late) {
            if (late.compareTo(lasts) > 0 || possible <= 0) {
                return 0;
            }
            long begun = Math.ceilDiv(late.toNanos(), interval.toNanos());
            double deducted = Math.min((double) percent * begun, Math.max(100 * raw / possible - floor, 0));
            // Rounding may take a little more than there is.
            return Math.max(0, raw - possible * deducted / 100);
        }

        @Override
        public String text() {
            String least = floor == 0 ? "" : ", at least %d %%".formatted(floor);
            return "%d %% per %s%s, until %s".formatted(percent, inWords(interval), least, inWords(lasts));
        }
    }

    /**
     * Reads a rule.
     *
     * @throws InvalidValue naming what is not understood
     */
    static LateRule parse(String text) {
        return LateRuleReader.read(text.strip());
    }

    /** Days where they come out even, otherwise hours. */
    private static String inWords(Duration time) {
        return time.toHours() % 24 == 0 ? time.toDays() + " d" : time.toHours() + " h";
    }
}
