package argmax.lessons.lab.coin;

import argmax.engine.stat.Interval;
import argmax.engine.stat.bayes.BetaBinomial;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.lab.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The belief about p before the tosses, early, later and at the end, all curves of one height so that all are seen. */
record Beliefs(BetaBinomial prior, Tosses tosses) {
    private static final List<Stroke> STROKES = List.of(Stroke.DOTTED, Stroke.DASHED, Stroke.SOLID);

    /** @param n after how many tosses */
    private record Stage(int n, int heads, BetaBinomial belief) {}

    Figure of() {
        List<Stage> stages = Stream.of(1 / 3.0, 2 / 3.0, 1.0)
                .map(share -> stage((int) Math.rint(Math.pow(tosses.end().n(), share))))
                .toList();
        List<Layer> layers = new ArrayList<>(List.of(curve("prior", Hue.OTHER, Stroke.SOLID, prior)));
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            layers.add(curve("after %d tosses".formatted(stage.n()), Hue.MAIN, STROKES.get(i), stage.belief()));
        }
        layers.add(new Layer.Rule("true p", Hue.TRUTH, Stroke.DOTTED, true, tosses.p(), null));
        Stage last = stages.getLast();
        String summary = """
                The prior Beta(%s, %s) has the mean %s; after %d tosses with %d heads the belief is Beta(%s, %s) of mean %s \
                and standard deviation %s, and the true p is %s.""".formatted(
                        Digits.of(prior.a()),
                        Digits.of(prior.b()),
                        Digits.of(prior.mean()),
                        last.n(),
                        last.heads(),
                        whole(last.belief().a()),
                        whole(last.belief().b()),
                        Digits.of(last.belief().mean()),
                        Digits.of(last.belief().standardDeviation()),
                        Digits.of(tosses.p()));
        return new Plot(
                "belief",
                "The belief about p",
                Axis.linear("probability of heads p", 0, 1),
                Axis.linear("density ÷ its maximum", 0, 1.05),
                layers,
                false,
                summary,
                table(stages));
    }

    private Stage stage(int n) {
        int heads = tosses.heads(n);
        return new Stage(n, heads, prior.after(heads, n));
    }

    private static Layer curve(String name, Hue hue, Stroke stroke, BetaBinomial belief) {
        boolean flat = belief.a() == 1 && belief.b() == 1;
        double highest = belief.density(flat ? 0.5 : belief.mode());
        double reach = 6 * belief.standardDeviation();
        // A hundred thousand tosses leave a peak that an even grid would step over.
        List<Double> near = Grid.between(Math.max(0, belief.mean() - reach), Math.min(1, belief.mean() + reach), 81);
        List<Double> p = Stream.concat(Grid.between(0, 1, 41).stream(), near.stream()).distinct().sorted().toList();
        return new Layer.Line(name, hue, stroke, p, Grid.map(p, at -> belief.density(at) / highest));
    }

    private Table table(List<Stage> stages) {
        List<List<String>> rows = new ArrayList<>(List.of(row(new Stage(0, 0, prior))));
        stages.forEach(stage -> rows.add(row(stage)));
        return new Table(List.of("tosses", "heads", "belief", "mean", "95 % from", "to"), rows);
    }

    private static List<String> row(Stage stage) {
        Interval likely = stage.belief().credible(0.95);
        return List.of(
                Integer.toString(stage.n()),
                Integer.toString(stage.heads()),
                "Beta(%s, %s)".formatted(whole(stage.belief().a()), whole(stage.belief().b())),
                Digits.of(stage.belief().mean()),
                Digits.of(likely.low()),
                Digits.of(likely.high()));
    }

    private static String whole(double count) {
        return Long.toString(Math.round(count));
    }
}
