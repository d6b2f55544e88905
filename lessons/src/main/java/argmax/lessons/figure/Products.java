package argmax.lessons.figure;

import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunResult.SplitSummary;
import java.util.List;
import java.util.stream.Collectors;

/** What is shown of every trained classifier besides its history: ROC curves, confusion matrix, split. */
final class Products {
    private Products() {}

    /** Empty where numbers are predicted: there is nothing to be taken for something else. */
    static List<Figure> of(Assessment assessment, String opening) {
        if (assessment.classes().isEmpty() || assessment.rocs().isEmpty()) {
            return List.of();
        }
        return List.of(
                RocFigures.roc(assessment, opening),
                RocFigures.mistag(assessment, opening),
                confusion(assessment, opening),
                split(assessment));
    }

    private static Figure confusion(Assessment assessment, String opening) {
        List<List<Integer>> counts = assessment.confusion().counts();
        int right = 0;
        int all = 0;
        int worst = 0;
        String slip = "";
        for (int t = 0; t < counts.size(); t++) {
            for (int p = 0; p < counts.size(); p++) {
                int count = counts.get(t).get(p);
                all += count;
                right += t == p ? count : 0;
                if (t != p && count > worst) {
                    worst = count;
                    slip = "; most often %s is taken for %s (%d rows)"
                            .formatted(assessment.classes().get(t), assessment.classes().get(p), count);
                }
            }
        }
        String summary = "%s%d of %d held-out rows (%s) are classified rightly%s."
                .formatted(opening, right, all, Digits.percent((double) right / all), slip);
        List<String> classes = assessment.classes();
        return new Matrix("confusion", "Confusion matrix", "true \\ predicted", classes, classes, counts, summary);
    }

    private static Figure split(Assessment assessment) {
        SplitSummary split = assessment.split();
        String sizes = split.parts().stream()
                .map(part -> "%s %d"
                        .formatted(part.name(), part.rowsPerClass().stream().mapToInt(Integer::intValue).sum()))
                .collect(Collectors.joining(", "));
        return new Matrix(
                "split",
                "The split",
                "part \\ class",
                split.parts().stream().map(SplitSummary.Part::name).toList(),
                assessment.classes(),
                split.parts().stream().map(SplitSummary.Part::rowsPerClass).toList(),
                "%s Rows: %s.%s".formatted(split.description(), sizes, folds(assessment)));
    }

    /** How far the folds of the first seed differ. */
    private static String folds(Assessment assessment) {
        List<Double> scores = assessment.seeds().isEmpty() ? List.of() : assessment.seeds().getFirst().folds();
        return scores.isEmpty()
                ? ""
                : " Scores of the folds%s: %s."
                        .formatted(
                                assessment.seeds().size() == 1 ? "" : " with the first seed",
                                scores.stream().map(Digits::percent).collect(Collectors.joining(", ")));
    }
}
