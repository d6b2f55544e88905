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
import java.util.List;

/** The frequency of heads as the tosses go on, in the band that it seldom leaves. */
record Frequencies(Tosses tosses) {
    Figure of() {
        List<Running> looks = tosses.looks();
        List<Double> n = tosses.counts();
        Running end = tosses.end();
        List<Layer> layers = List.of(
                new Layer.Band(
                        "two standard deviations around p",
                        Hue.QUIET,
                        n,
                        looks.stream().map(look -> Math.max(0, look.low())).toList(),
                        looks.stream().map(look -> Math.min(1, look.high())).toList()),
                new Layer.Rule("true p", Hue.TRUTH, Stroke.DOTTED, false, tosses.p(), null),
                new Layer.Line("frequency of heads", Hue.MAIN, Stroke.SOLID, n, looks.stream().map(Running::mean).toList()),
                new Layer.Rule("tosses n", Hue.OTHER, Stroke.DASHED, true, end.n(), "n"));
        String summary = """
                After %d tosses the frequency of heads is %s, off by %s from p = %s; \
                two standard deviations are %s by then.""".formatted(
                        end.n(),
                        Digits.of(end.mean()),
                        Digits.of(Math.abs(end.mean() - tosses.p())),
                        Digits.of(tosses.p()),
                        Digits.of(tosses.twoDeviations(end.n()) / end.n()));
        List<List<String>> rows = tosses.few().stream()
                .map(look -> List.of(
                        Integer.toString(look.n()), Digits.of(look.mean()), Digits.of(look.low()), Digits.of(look.high())))
                .toList();
        return new Plot(
                "frequency",
                "The frequency of heads settles",
                Axis.log("tosses", 1, CoinLab.MOST),
                Axis.linear("frequency of heads", 0, 1),
                layers,
                false,
                summary,
                new Table(List.of("tosses", "frequency", "band from", "to"), rows));
    }
}
