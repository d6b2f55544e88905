package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import argmax.lessons.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run tells, as far as its curves, its scores and its specification show it.
 *
 * @param findings the most important first; none of a run that failed, since it shows nothing
 */
public record Diagnosis(List<Finding> findings) {
    /** More than a reader takes in at once. */
    private static final int MOST_SENTENCES = 3;

    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** Looks at a run that has ended: what is wrong with it, or else that it is sound, and what is worth knowing besides. */
    public static Diagnosis of(RunResult result) {
        List<Finding> findings = new ArrayList<>(found(result, Symptoms.PROBLEMS));
        if (findings.isEmpty()) {
            findings.addAll(found(result, Symptoms.SOUND));
        }
        findings.addAll(found(result, Symptoms.NOTES));
        return new Diagnosis(foremost(findings));
    }

    /** Of each group the first that the run shows. */
    private static List<Finding> found(RunResult result, List<List<Symptom>> groups) {
        return groups.stream()
                .map(group -> group.stream().flatMap(symptom -> finding(symptom, result).stream()).findFirst())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> finding(Symptom symptom, RunResult result) {
        List<String> sentences = symptom.seenIn(result);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Finding(symptom.kind(), sentences, symptom.lesson()));
    }

    /** As many as there is room for; of the last perhaps only what was seen, without the advice. */
    private static List<Finding> foremost(List<Finding> findings) {
        List<Finding> foremost = new ArrayList<>();
        int room = MOST_SENTENCES;
        for (Finding finding : findings) {
            if (room > 0) {
                foremost.add(finding.within(room));
                room -= finding.sentences().size();
            }
        }
        return foremost;
    }

    /** A paragraph for each finding. */
    public String html() {
        return findings.stream()
                .map(finding -> "<p>%s</p>".formatted(Markdown.plain(finding.words())))
                .collect(Collectors.joining());
    }

    /** The kinds of the findings. */
    public Stream<String> kinds() {
        return findings.stream().map(Finding::kind);
    }
}
