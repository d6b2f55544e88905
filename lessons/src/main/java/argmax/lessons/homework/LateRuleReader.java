package argmax.lessons.homework;

import argmax.engine.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a rule. */
final class LateRuleReader {
    private static final String TIME = "(\\d{1,4})\\s*([hd])";
    private static final Pattern STEP = Pattern.compile("(\\d{1,3})\\s*% until " + TIME);
    private static final Pattern RATE =
            Pattern.compile("(\\d{1,3})\\s*% per " + TIME + "(?:,\\s*at least (\\d{1,3})\\s*%)?,\\s*until " + TIME);
    private static final Duration MOST = Duration.ofDays(90);

    private LateRuleReader() {}

    static LateRule read(String text) {
        if (text.equals("none")) {
            return new LateRule.None();
        }
        Matcher rate = RATE.matcher(text);
        if (rate.matches()) {
            int floor = rate.group(4) == null ? 0 : percent(rate.group(4), text);
            return new LateRule.Rate(
                    percent(rate.group(1), text),
                    time(rate.group(2), rate.group(3), text),
                    floor,
                    time(rate.group(5), rate.group(6), text));
        }
        List<LateRule.Step> steps = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            steps.add(step(part.strip()).orElseThrow(() -> refused(text)));
        }
        return new LateRule.Steps(steps);
    }

    private static Optional<LateRule.Step> step(String text) {
        Matcher step = STEP.matcher(text);
        return step.matches()
                ? Optional.of(new LateRule.Step(percent(step.group(1), text), time(step.group(2), step.group(3), text)))
                : Optional.empty();
    }

    private static int percent(String digits, String text) {
        int percent = Integer.parseInt(digits);
        if (percent > 100) {
            throw refused(text);
        }
        return percent;
    }

    private static Duration time(String digits, String unit, String text) {
        int number = Integer.parseInt(digits);
        Duration time = unit.equals("d") ? Duration.ofDays(number) : Duration.ofHours(number);
        if (!time.isPositive() || time.compareTo(MOST) > 0) {
            throw refused(text);
        }
        return time;
    }

    private static InvalidValue refused(String text) {
        return new InvalidValue("late", text, LateRule.ALLOWED);
    }
}
