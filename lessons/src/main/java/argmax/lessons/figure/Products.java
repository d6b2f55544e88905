package argmax.lessons.figure;

import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunResult.SplitSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is shown of every training besides its history: of a classifier confusion matrix and split, and the ROC curves where no
 * thresholds were kept ({@link CutFigures} has them otherwise); of predicted numbers what is left to the true ones.
 */
final class Products {
    private Products() {}

    static List<Figure> of(Assessment assessment, String opening) {
        if (assessment.numbers() != null) {
            return new NumberFigures(assessment.numbers(), opening).figures();
        }
        if (assessment.classes().isEmpty() || assessment.rocs().isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        if (assessment.rocs().getFirst().cuts() == null) {
            figures.add(RocFigures.roc(assessment, opening));
            figures.add(RocFigures.mistag(assessment, opening));
        }
        figures.add(confusion(assessment, opening));
        figures.add(split(assessment));
        return figures;
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
