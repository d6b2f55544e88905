package argmax.lessons.lab.laws;

import argmax.engine.stat.sampling.Moments;
import argmax.lessons.figure.Axis;
import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Hue;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.figure.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The standard deviations of all five laws, and that of the draws over the one they come from. */
record SpreadFigure(EqualMean chosen) {
    Figure of(double[] draws) {
        double found = Moments.of(draws).standardDeviation();
        int place = EqualMean.ALL.indexOf(chosen);
        List<Double> places =
                IntStream.range(0, EqualMean.ALL.size()).mapToObj(Double::valueOf).toList();
        List<Double> sigmas = EqualMean.ALL.stream().map(law -> law.law().standardDeviation()).toList();
        List<Layer> layers = List.of(
                new Layer.Bars("σ of the law", Hue.QUIET, places, sigmas, 0.7),
                new Layer.Points("σ of the draws", Hue.MAIN, List.of(places.get(place)), List.of(found)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sigmas.size(); i++) {
            rows.add(List.of(
                    EqualMean.ALL.get(i).name(), Digits.of(sigmas.get(i)), i == place ? Digits.of(found) : "–"));
        }
        String summary = "The %s law has σ = %s, and these %d draws have %s; the five laws reach from %s to %s."
                .formatted(
                        chosen.name(),
                        Digits.of(sigmas.get(place)),
                        draws.length,
                        Digits.of(found),
                        Digits.of(sigmas.stream().mapToDouble(Double::doubleValue).min().orElseThrow()),
                        Digits.of(sigmas.stream().mapToDouble(Double::doubleValue).max().orElseThrow()));
        return new Plot(
                "spread",
                "Five standard deviations",
                Axis.named("law", EqualMean.ALL.stream().map(EqualMean::mark).toList()),
                Axis.linear("standard deviation σ", 0, 3.5),
                layers,
                false,
                summary,
                new Table(List.of("law", "σ of the law", "σ of the draws"), rows));
    }
}
