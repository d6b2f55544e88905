package argmax.web.exercise;

import argmax.lessons.exercise.Regrading;
import argmax.lessons.exercise.Regrading.Effect;
import argmax.web.http.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What grading an exercise's attempts again would do; nothing is changed by looking at it.
 *
 * @param toVersion the version that would grade
 * @param lines one per attempt with a verdict, oldest first
 * @param underWay attempts whose runs have not ended, and which are left alone
 */
record RegradePlan(String exerciseId, String toVersion, List<Line> lines, List<Long> underWay) {
    RegradePlan {
        lines = List.copyOf(lines);
        underWay = List.copyOf(underWay);
    }

    /** An attempt, whose it is, and its two verdicts. */
    record Line(Attempt attempt, String learner, Regrading regrading) {
        Effect effect() {
            return regrading.effect();
        }

        /** The version that gave the verdict which stands. */
        String gradedVersion() {
            String graded = attempt.gradedVersion();
            return graded == null ? attempt.version() : graded;
        }
    }

    List<Line> of(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).toList();
    }

    int count(Effect effect) {
        return of(effect).size();
    }

    /** Why attempts can't be graded any more, as HTML, with how many each reason keeps. */
    Map<String, Long> reasons() {
        return of(Effect.NOT_GRADABLE).stream()
                .map(line -> line.regrading().after().feedback())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    Set<String> fromVersions() {
        return lines.stream().map(Line::gradedVersion).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same as long as no answer came in, no run ended and nobody regraded: then applying does what the preview showed. */
    String fingerprint() {
        StringBuilder all = new StringBuilder(exerciseId).append(' ').append(toVersion).append(' ').append(underWay);
        for (Line line : lines) {
            all.append('\n').append(line.attempt().id()).append(' ').append(line.gradedVersion()).append(line.regrading());
        }
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
