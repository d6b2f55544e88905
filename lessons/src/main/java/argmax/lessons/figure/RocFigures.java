package argmax.lessons.figure;

import argmax.engine.metric.Roc;
import argmax.engine.run.RunResult.Assessment;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The same curves in two conventions: the statisticians' and the physicists'. */
final class RocFigures {
    /** Two points of a curve that lie closer than this in both coordinates are drawn as one. */
    private static final double STEP = 0.004;

    /** Where the log axis begins. */
    static final double LEAST_MISTAG = 1e-4;

    private RocFigures() {}

    static Plot roc(Assessment assessment, String opening) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line("guessing", Hue.QUIET, Stroke.DOTTED, List.of(0.0, 1.0), List.of(0.0, 1.0)));
        for (Roc roc : assessment.rocs()) {
            List<Integer> kept = thinned(roc);
            layers.add(new Layer.Line(
                    "%s, AUC %s".formatted(roc.positive(), Digits.of(roc.auc())),
                    hue(assessment, roc),
                    Stroke.SOLID,
                    kept.stream().map(roc.falsePositiveRate()::get).toList(),
                    kept.stream().map(roc.truePositiveRate()::get).toList()));
        }
        String areas = assessment.rocs().stream()
                .map(roc -> "%s %s".formatted(roc.positive(), Digits.of(roc.auc())))
                .collect(Collectors.joining(", "));
        String summary = opening + "Area under the ROC curve of each class against the rest: " + areas + ".";
        return new Plot(
                "roc",
                "ROC",
                Axis.linear("false-positive rate", 0, 1),
                Axis.linear("true-positive rate", 0, 1),
                layers,
                true,
                summary,
                rates(assessment));
    }

    /** The physicists' way: what a wanted efficiency costs in wrongly tagged background. */
    static Plot mistag(Assessment assessment, String opening) {
        List<Layer> layers = new ArrayList<>();
        for (Roc roc : assessment.rocs()) {
            List<Integer> kept = thinned(roc).stream()
                    .filter(i -> roc.falsePositiveRate().get(i) >= LEAST_MISTAG)
                    .toList();
            layers.add(new Layer.Line(
                    roc.positive(),
                    hue(assessment, roc),
                    Stroke.SOLID,
                    kept.stream().map(roc.truePositiveRate()::get).toList(),
                    kept.stream().map(roc.falsePositiveRate()::get).toList()));
        }
        String costs = assessment.rocs().stream()
                .map(roc -> "%s %s".formatted(roc.positive(), Digits.percent(falsePositivesAt(roc, 0.9))))
                .collect(Collectors.joining(", "));
        String summary =
                opening + "Share of the other classes that is tagged wrongly where 90 % of a class is found: " + costs + ".";
        return new Plot(
                "mistag",
                "Mistag rate at each efficiency",
                Axis.linear("signal efficiency", 0, 1),
                Axis.log("mistag rate", LEAST_MISTAG, 1),
                layers,
                false,
                summary,
                rates(assessment));
    }

    private static Table rates(Assessment assessment) {
        List<String> header = new ArrayList<>(List.of("true-positive rate"));
        assessment.rocs().forEach(roc -> header.add("false-positive rate, " + roc.positive()));
        List<List<String>> rows = new ArrayList<>();
        for (double wanted : new double[] {0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1}) {
            List<String> row = new ArrayList<>(List.of(Digits.of(wanted)));
            assessment.rocs().forEach(roc -> row.add(Digits.of(falsePositivesAt(roc, wanted))));
            rows.add(row);
        }
        return new Table(header, rows);
    }

    /** The false-positive rate at the first threshold, from above, that finds at least the wanted share. */
    private static double falsePositivesAt(Roc roc, double wanted) {
        for (int i = 0; i < roc.truePositiveRate().size(); i++) {
            if (roc.truePositiveRate().get(i) >= wanted) {
                return roc.falsePositiveRate().get(i);
            }
        }
        return 1;
    }

    private static Hue hue(Assessment assessment, Roc roc) {
        return Hue.ofClass(assessment.classes().indexOf(roc.positive()));
    }

    /** The points that a reader can tell apart, both ends included. On the log axis a tenth more of a small rate is a step too. */
    private static List<Integer> thinned(Roc roc) {
        List<Double> x = roc.falsePositiveRate();
        List<Double> y = roc.truePositiveRate();
        List<Integer> kept = new ArrayList<>(List.of(0));
        for (int i = 1; i < x.size(); i++) {
            int last = kept.getLast();
            boolean right = x.get(i) > x.get(last) && x.get(i) - x.get(last) >= Math.min(STEP, 0.1 * x.get(last));
            boolean up = y.get(i) - y.get(last) >= STEP;
            if (right || up || i == x.size() - 1) {
                kept.add(i);
            }
        }
        return kept;
    }
}
