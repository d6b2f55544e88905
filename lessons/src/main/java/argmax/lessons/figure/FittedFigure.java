package argmax.lessons.figure;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.run.DrawnCurve;
import argmax.engine.run.FitCurve;
import argmax.engine.run.RunResult.Assessment;
import argmax.engine.run.RunSpec;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A fitted curve among the rows that it was fitted to, with the truth where it is known. */
final class FittedFigure {
    /** The table has every so many of the curve's points. */
    private static final int TOLD = 10;

    private FittedFigure() {}

    /** Empty where no curve of one input was fitted. */
    static List<Figure> of(RunSpec spec, Assessment assessment) {
        return spec instanceof FitCurve fit && assessment.curve() != null
                ? List.of(figure(fit, assessment.curve(), assessment))
                : List.of();
    }

    private static Figure figure(FitCurve fit, DrawnCurve curve, Assessment assessment) {
        DataCard card = fit.data().card();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Points("rows fitted", Hue.QUIET, curve.rowsX(), curve.rowsY()));
        Optional<Layer> truth = truth(fit, card);
        truth.ifPresent(layers::add);
        layers.add(new Layer.Line("fitted curve", Hue.MAIN, Stroke.SOLID, curve.x(), curve.y()));
        String training = assessment.scores().size() == 1 ? "" : " This is the curve of the first seed.";
        return new Plot(
                "curve",
                "The fitted curve",
                Axis.linear(card.inputs().getFirst()),
                Axis.linear(card.targets().getFirst()),
                layers,
                false,
                "%s was fitted to the rows shown; on rows that it has not seen R² is %s.%s%s"
                        .formatted(
                                capital(RegressionName.name(fit.regression())),
                                Digits.of(assessment.score()),
                                truth.isPresent() ? " The dotted line is the truth." : "",
                                training),
                table(card, curve));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Test rows of such a set lie on the true curve. */
    private static Optional<Layer> truth(FitCurve fit, DataCard card) {
        String set = fit.data().set();
        int column = DataSets.card(set).inputs().indexOf(card.inputs().getFirst());
        return DataSets.truth(set).map(rows -> rows.pickColumns(new int[] {column})).map(FittedFigure::line);
    }

    private static Layer line(Samples rows) {
        List<Integer> rising = IntStream.range(0, rows.rows())
                .boxed()
                .sorted((a, b) -> Float.compare(rows.input(a, 0), rows.input(b, 0)))
                .toList();
        return new Layer.Line(
                "truth",
                Hue.TRUTH,
                Stroke.DOTTED,
                rising.stream().map(row -> (double) rows.input(row, 0)).toList(),
                rising.stream().map(row -> (double) rows.target(row, 0)).toList());
    }

    private static Table table(DataCard card, DrawnCurve curve) {
        return new Table(
                List.of(card.inputs().getFirst(), "fitted curve"),
                IntStream.iterate(0, i -> i < curve.x().size(), i -> i + TOLD)
                        .mapToObj(i -> List.of(Digits.of(curve.x().get(i)), Digits.of(curve.y().get(i))))
                        .toList());
    }
}
