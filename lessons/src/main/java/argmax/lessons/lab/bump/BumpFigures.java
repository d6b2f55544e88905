package argmax.lessons.lab.bump;

import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Tables;
import argmax.lessons.lab.Grid;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What a model makes of one mass, beside the truth, and how well it tells the classes apart at every mass. */
record BumpFigures(MassModel model, BumpLaw law) {
    private static final double LEFT = 0;
    private static final double RIGHT = 10;
    private static final List<Double> X = Grid.between(LEFT, RIGHT, 201);

    /** For the tables. */
    private static final List<Double> COARSE = Grid.between(LEFT, RIGHT, 21);

    private static final List<Double> MASSES = Grid.between(1, 9, 33);

    private static final Layer.Line BEST =
            line("best possible, told m", Hue.TRUTH, Stroke.DOTTED, MASSES, BumpFigures::best);

    Figure densities() {
        DoubleUnaryOperator background = model.density(0, law.m());
        DoubleUnaryOperator signal = model.density(1, law.m());
        List<Layer> layers = List.of(
                line("background, learned", Hue.CLASS_0, Stroke.SOLID, X, background),
                line("signal, learned", Hue.CLASS_1, Stroke.SOLID, X, signal),
                line("truth", Hue.TRUTH, Stroke.DOTTED, X, law::background),
                line("truth", Hue.TRUTH, Stroke.DOTTED, X, law::signal),
                massRule());
        boolean empty = COARSE.stream().allMatch(x -> signal.applyAsDouble(x) == 0);
        String summary = empty
                ? "No example has a mass near %s, so the histogram has no density there for either class."
                        .formatted(Digits.of(law.m()))
                : "At x = m = %s the model has a density of %s for signal and %s for background; the truth is %s and %s."
                        .formatted(
                                Digits.of(law.m()),
                                Digits.of(signal.applyAsDouble(law.m())),
                                Digits.of(background.applyAsDouble(law.m())),
                                Digits.of(law.signal(law.m())),
                                Digits.of(law.background(law.m())));
        return new Plot(
                "densities",
                model.told() ? "Densities p(x|y, m)" : "Densities p(x|y), whatever the mass",
                Axis.linear("x (arbitrary units)", LEFT, RIGHT),
                Axis.linear("density (per unit of x)"),
                layers,
                false,
                summary,
                Tables.of("x", COARSE, List.of(
                        line("background, learned", Hue.CLASS_0, Stroke.SOLID, COARSE, background),
                        line("signal, learned", Hue.CLASS_1, Stroke.SOLID, COARSE, signal),
                        line("background, truth", Hue.TRUTH, Stroke.DOTTED, COARSE, law::background),
                        line("signal, truth", Hue.TRUTH, Stroke.DOTTED, COARSE, law::signal))));
    }

    Figure probability() {
        DoubleUnaryOperator learned = model.probability(law.m());
        List<Layer> layers = List.of(
                line("learned", Hue.MAIN, Stroke.SOLID, X, learned),
                line("truth", Hue.TRUTH, Stroke.DOTTED, X, law::probability),
                massRule());
        return new Plot(
                "probability",
                model.told() ? "Probability of signal, p(y = 1|x, m)" : "Probability of signal, p(y = 1|x)",
                Axis.linear("x (arbitrary units)", LEFT, RIGHT),
                Axis.linear("probability of signal", 0, 1),
                layers,
                false,
                "At x = m = %s the model gives %s to signal, the truth %s; one unit to the right %s and %s."
                        .formatted(
                                Digits.of(law.m()),
                                Digits.of(learned.applyAsDouble(law.m())),
                                Digits.of(law.probability(law.m())),
                                Digits.of(learned.applyAsDouble(law.m() + 1)),
                                Digits.of(law.probability(law.m() + 1))),
                Tables.of("x", COARSE, List.of(
                        line("learned", Hue.MAIN, Stroke.SOLID, COARSE, learned),
                        line("truth", Hue.TRUTH, Stroke.DOTTED, COARSE, law::probability))));
    }

    Figure areas() {
        Layer.Line own = line("this model", Hue.MAIN, Stroke.SOLID, MASSES, this::area);
        List<Layer> layers = List.of(
                BEST,
                own,
                new Layer.Points("masses with examples", Hue.MAIN, BumpLaw.TRAINED, Grid.map(BumpLaw.TRAINED, this::area)),
                new Layer.Rule("guessing", Hue.QUIET, Stroke.DOTTED, false, 0.5, null),
                massRule());
        return new Plot(
                "areas",
                "Area under the ROC curve at every mass",
                Axis.linear("mass m (arbitrary units)", 1, 9),
                Axis.linear("AUC", 0, 1),
                layers,
                false,
                "At m = %s, %s, the model reaches an AUC of %s, where the best possible is %s."
                        .formatted(
                                Digits.of(law.m()),
                                BumpLaw.TRAINED.contains(law.m()) ? "a mass with examples" : "which no example has",
                                Digits.of(area(law.m())),
                                Digits.of(best(law.m()))),
                Tables.of("m", MASSES, List.of(own, BEST)));
    }

    private double area(double m) {
        return new BumpLaw(m).auc(model.probability(m));
    }

    private static double best(double m) {
        BumpLaw law = new BumpLaw(m);
        return law.auc(law::probability);
    }

    private Layer massRule() {
        return new Layer.Rule("mass m", Hue.OTHER, Stroke.DASHED, true, law.m(), MassBumpLab.MASS);
    }

    private static Layer.Line line(String name, Hue hue, Stroke stroke, List<Double> x, DoubleUnaryOperator y) {
        return new Layer.Line(name, hue, stroke, x, Grid.map(x, y));
    }
}
