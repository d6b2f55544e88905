package argmax.lessons.exercise;

import argmax.engine.metric.Confusion;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunResult.Assessment;
import argmax.lessons.file.Section;
import argmax.lessons.form.Numbers;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A number that can be read off a learner's own run, or off the settings that asked for it. */
public sealed interface OwnNumber {
    /** What a file may say, for messages. */
    String ALLOWED = "setting NAME, tpr at RATE, efficiency of CLASS, or largest confusion";

    /** The number; empty where this run has none. */
    OptionalDouble of(Answer answer, RunResult result);

    /** What the learner set a control to. */
    record Setting(String control) implements OwnNumber {
        @Override
        public OptionalDouble of(Answer answer, RunResult result) {
            List<String> sent = answer.raw().getOrDefault(control, List.of());
            return sent.size() == 1 ? Numbers.read(sent.getFirst()) : OptionalDouble.empty();
        }
    }

    /** The true-positive rate at a false-positive rate, of the last class where there are several. */
    record TruePositives(double rate) implements OwnNumber {
        @Override
        public OptionalDouble of(Answer answer, RunResult result) {
            return result instanceof RunResult.Finished(Assessment assessment, _, _) && !assessment.rocs().isEmpty()
                    ? OptionalDouble.of(assessment.rocs().getLast().truePositiveRateAt(rate))
                    : OptionalDouble.empty();
        }
    }

    /** The share of the rows of a class that were taken for it. */
    record Efficiency(String className) implements OwnNumber {
        @Override
        public OptionalDouble of(Answer answer, RunResult result) {
            return result instanceof RunResult.Finished(Assessment assessment, _, _) && assessment.classes().contains(className)
                    ? OptionalDouble.of(assessment.confusion().efficiency(assessment.classes().indexOf(className)))
                    : OptionalDouble.empty();
        }
    }

    /** The largest entry off the diagonal of the matrix whose lines add up to 1. */
    record LargestConfusion() implements OwnNumber {
        @Override
        public OptionalDouble of(Answer answer, RunResult result) {
            return result instanceof RunResult.Finished(Assessment assessment, _, _) ? largest(assessment.confusion()) : OptionalDouble.empty();
        }

        private static OptionalDouble largest(Confusion confusion) {
            return IntStream.range(0, confusion.classes())
                    .filter(label -> confusion.ofTrue(label) > 0)
                    .mapToObj(label -> IntStream.range(0, confusion.classes())
                            .filter(other -> other != label)
                            .mapToDouble(other -> (double) confusion.counts().get(label).get(other) / confusion.ofTrue(label)))
                    .flatMapToDouble(shares -> shares)
                    .max();
        }
    }

    /** Reads what stands behind {@code key}; something harmless where it can't be read, which is noted. */
    static OwnNumber read(Section section, String key) {
        Matcher words = Pattern.compile("(setting|tpr at|efficiency of) (\\S+)|largest confusion").matcher(section.text(key));
        if (!words.matches()) {
            section.refuse(key, "is \"%s\"; allowed is %s".formatted(section.text(key), ALLOWED));
            return new LargestConfusion();
        }
        return switch (words.group(1)) {
            case "setting" -> new Setting(words.group(2));
            case "efficiency of" -> new Efficiency(words.group(2));
            case "tpr at" -> new TruePositives(rate(section, key, words.group(2)));
            case null, default -> new LargestConfusion();
        };
    }

    private static double rate(Section section, String key, String text) {
        OptionalDouble rate = Numbers.read(text);
        if (rate.isEmpty() || rate.getAsDouble() < 0 || rate.getAsDouble() > 1) {
            section.refuse(key, "has the rate \"%s\"; allowed is a number from 0 to 1".formatted(text));
            return 0;
        }
        return rate.getAsDouble();
    }
}
