package argmax.lessons.figure;

import argmax.engine.run.Setting;
import argmax.engine.run.Study;
import argmax.engine.run.TrialReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The trials of a study as rows, in the order in which they were run. */
final class TrialTable {
    private TrialTable() {}

    static Table of(Study spec, List<TrialReport> reports) {
        List<String> fields = spec.trials().getFirst().settings().stream().map(Setting::field).toList();
        boolean problems = reports.stream().anyMatch(report -> report.problem() != null);
        List<String> header = new ArrayList<>(List.of("trial"));
        if (fields.isEmpty()) {
            header.add("entry");
        }
        fields.forEach(field -> header.add(label(field, fields)));
        header.addAll(List.of("training", "validation"));
        if (spec.showsUnseen()) {
            header.add("unseen rows");
        }
        if (problems) {
            header.add("what went wrong");
        }
        return new Table(
                header, reports.stream().map(report -> row(report, spec.showsUnseen(), problems)).toList());
    }

    /** The field's own name; all of its path where others of {@code fields} have that name too. */
    static String label(String field, List<String> fields) {
        String name = last(field);
        // Its own name is that of the column with the score in training.
        if (field.equals("split.training")) {
            return "training rows";
        }
        return fields.stream().filter(other -> last(other).equals(name)).count() == 1 ? name : field;
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    private static List<String> row(TrialReport report, boolean unseen, boolean problems) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(report.trial())));
        if (report.settings().isEmpty()) {
            row.add(report.name());
        }
        report.settings().forEach(setting -> row.add(Digits.of(setting.value())));
        row.addAll(scores(report.outcome(), unseen));
        if (problems) {
            row.add(Objects.requireNonNullElse(report.problem(), ""));
        }
        return row;
    }

    private static List<String> scores(TrialReport.@Nullable Outcome outcome, boolean unseen) {
        if (outcome == null) {
            return unseen ? List.of("none", "none", "none") : List.of("none", "none");
        }
        Double error = outcome.standardError();
        List<String> scores = new ArrayList<>();
        scores.add(Digits.of(outcome.train().accuracy()));
        scores.add(Digits.of(outcome.validation().accuracy()) + (error == null ? "" : " ± " + Digits.of(error)));
        if (unseen) {
            scores.add(outcome.unseen() == null ? "none" : Digits.of(outcome.unseen().accuracy()));
        }
        return scores;
    }
}
