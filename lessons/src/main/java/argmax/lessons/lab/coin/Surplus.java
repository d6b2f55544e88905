package argmax.lessons.lab.coin;

import argmax.engine.stat.sampling.LargeNumbers.Running;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer.Stroke;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import argmax.lessons.form.Numbers;
import java.util.List;

/** By how many the heads are ahead of what was expected: nothing brings that number back to 0. */
record Surplus(Tosses tosses) {
    Figure of() {
        List<Double> n = tosses.counts();
        List<Double> band = tosses.looks().stream().map(look -> tosses.twoDeviations(look.n())).toList();
        List<Layer> layers = List.of(
                new Layer.Band(
                        "two standard deviations", Hue.QUIET, n, band.stream().map(width -> -width).toList(), band),
                new Layer.Rule("as expected", Hue.TRUTH, Stroke.DOTTED, false, 0, null),
                new Layer.Line("surplus", Hue.MAIN, Stroke.SOLID, n, tosses.looks().stream().map(this::surplus).toList()));
        Running end = tosses.end();
        String summary = """
                After %d tosses there are %d heads where %s were expected, a surplus of %s; \
                two standard deviations of the number of heads are %s.""".formatted(
                        end.n(),
                        Tosses.heads(end),
                        Numbers.rounded(tosses.p() * end.n()),
                        Digits.of(surplus(end)),
                        Digits.of(tosses.twoDeviations(end.n())));
        List<List<String>> rows = tosses.few().stream()
                .map(look -> List.of(
                        Integer.toString(look.n()),
                        Integer.toString(Tosses.heads(look)),
                        Digits.of(surplus(look)),
                        Digits.of(tosses.twoDeviations(look.n()))))
                .toList();
        return new Plot(
                "surplus",
                "Heads beyond what was expected",
                Axis.log("tosses", 1, CoinLab.MOST),
                Axis.linear("heads − p · tosses"),
                layers,
                false,
                summary,
                new Table(List.of("tosses", "heads", "surplus", "two deviations"), rows));
    }

    private double surplus(Running look) {
        return (look.mean() - tosses.p()) * look.n();
    }
}
