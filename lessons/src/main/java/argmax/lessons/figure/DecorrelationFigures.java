package argmax.lessons.figure;

import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.DecorrelationReport.State;
import argmax.engine.run.TrainDecorrelated;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;

/** A classifier and its adversary epoch by epoch, on the rows that validate. */
record DecorrelationFigures(TrainDecorrelated spec, List<DecorrelationReport> reports) {
    private static final String NOTHING = "No epoch is done yet.";

    List<Figure> figures() {
        return List.of(losses(), separation());
    }

    private Figure losses() {
        double guess = Math.log(spec.groups());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Rule("adversary that knows nothing", Hue.OTHER, Stroke.DOTTED, false, guess, null));
        layers.addAll(lines().layers("classifier", Hue.MAIN, Stroke.SOLID, State::classifierLoss));
        layers.addAll(lines().layers("adversary", Hue.OTHER, Stroke.DASHED, State::adversaryLoss));
        String summary = reports.isEmpty()
                ? NOTHING
                : """
                After epoch %d of %d the loss of the classifier is %s nats, and that of the adversary %s; \
                one that knows nothing has %s."""
                        .formatted(
                                reports.getLast().epoch(),
                                reports.getLast().epochs(),
                                Digits.of(lines().last(State::classifierLoss)),
                                Digits.of(lines().last(State::adversaryLoss)),
                                Digits.of(guess));
        return plot("adversaries", "Losses of both networks", Axis.linear("mean loss (nats)"), layers, summary);
    }

    private Figure separation() {
        List<Layer> layers = new ArrayList<>();
        layers.addAll(lines().layers("AUC", Hue.MAIN, Stroke.SOLID, State::auc));
        layers.addAll(lines().layers("|correlation|", Hue.OTHER, Stroke.DASHED, State::correlation));
        String summary = reports.isEmpty()
                ? NOTHING
                : """
                After epoch %d of %d the area under the ROC curve is %s, and the probability that background is given \
                correlates with %s by %s."""
                        .formatted(
                                reports.getLast().epoch(),
                                reports.getLast().epochs(),
                                Digits.of(lines().last(State::auc)),
                                spec.aim().nuisance(),
                                Digits.of(lines().last(State::correlation)));
        Axis shares = Axis.linear("AUC; |correlation|", 0, 1);
        return plot("separation", "Separation and what it gives away", shares, layers, summary);
    }

    private Figure plot(String id, String title, Axis y, List<Layer> layers, String summary) {
        Axis x = Axis.linear("epoch", 1, Math.max(2, spec.epochs()));
        return new Plot(id, title, x, y, layers, false, summary, Tables.of("epoch", epochs(), layers));
    }

    private AdversarialLines<State> lines() {
        return new AdversarialLines<>(epochs(), reports.stream().map(DecorrelationReport::seeds).toList());
    }

    private List<Double> epochs() {
        return reports.stream().map(report -> (double) report.epoch()).toList();
    }
}
