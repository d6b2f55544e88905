package argmax.web;

import argmax.lessons.course.CourseCheck;
import argmax.lessons.exercise.ExerciseCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind {@code check}.
 *
 * @param folder that of a course; empty for the one that settings or the program have
 * @param learners for how many of them trainings are repeated
 */
record CheckOptions(Optional<Path> folder, int learners) {
    private static final String LEARNERS = "--learners";

    /** @throws Settings.Refused naming what is not understood */
    static CheckOptions of(List<String> words) {
        List<String> left = new ArrayList<>(words);
        int learners = ExerciseCheck.LEARNERS;
        int at = left.indexOf(LEARNERS);
        if (at >= 0) {
            String number = at + 1 < left.size() ? left.remove(at + 1) : "";
            left.remove(at);
            if (!number.matches("[1-9]|[1-4][0-9]|50")) {
                throw new Settings.Refused("%s is followed by \"%s\"; allowed is a number from 1 to 50".formatted(LEARNERS, number));
            }
            learners = Integer.parseInt(number);
        }
        return new CheckOptions(folder(left), learners);
    }

    private static Optional<Path> folder(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Path.of(words.getFirst());
        if (words.size() > 1 || !Files.isRegularFile(folder.resolve("course.yaml"))) {
            throw new Settings.Refused("check is followed by \"%s\"; allowed is one folder with a course.yaml in it, and %s N"
                    .formatted(String.join(" ", words), LEARNERS));
        }
        return Optional.of(folder);
    }

    /** Checks that course, or without one that of the settings, or the program's own. */
    ExerciseCheck.Report check(Settings settings) {
        return folder.or(settings::course)
                .map(course -> CourseCheck.run(course, learners))
                .orElseGet(() -> CourseCheck.run(learners));
    }
}
