package argmax.lessons.figure;

import argmax.engine.metric.Cut;
import argmax.engine.metric.Cuts;
import argmax.engine.metric.Rates;
import argmax.engine.metric.StandardErrors;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rates at every threshold, and in words and in the table's first row those at the one that is set, with their errors. */
record RatesFigure(Cuts cuts, double threshold, String control) {
    Figure figure() {
        List<Cut> marks = IntStream.rangeClosed(0, cuts.scale().steps())
                .mapToObj(i -> new Cut(cuts.scale().mark(i), cuts.at(cuts.scale().mark(i)).rates()))
                .toList();
        List<Cut> taking = marks.stream().filter(cut -> cut.rates().purity().isPresent()).toList();
        List<Layer> layers = List.of(
                line("sensitivity", Hue.CLASS_0, Stroke.SOLID, marks, Rates::sensitivity),
                line("mistag rate", Hue.CLASS_1, Stroke.DASHED, marks, Rates::mistag),
                line("purity", Hue.CLASS_2, Stroke.DOTTED, taking, rates -> rates.purity().orElseThrow()),
                line("accuracy", Hue.QUIET, Stroke.SOLID, marks, Rates::accuracy),
                new Layer.Rule("threshold", Hue.TRUTH, Stroke.DASHED, true, threshold, control));
        List<List<String>> rows = new ArrayList<>();
        Rates now = cuts.at(threshold).rates();
        rows.add(row(threshold, now, true));
        for (int i = 0; i < marks.size(); i += CutFigures.BAR) {
            rows.add(row(marks.get(i).threshold(), marks.get(i).rates(), false));
        }
        String summary = "At the threshold %s: sensitivity %s, specificity %s, mistag rate %s, purity %s, accuracy %s.%s"
                .formatted(
                        CutFigures.spelled(threshold),
                        share(now.sensitivity(), now.positives()),
                        share(now.specificity(), now.negatives()),
                        share(now.mistag(), now.negatives()),
                        purity(now, true),
                        share(now.accuracy(), now.positives() + now.negatives()),
                        caution(now));
        return new Plot(
                "rates",
                "Rates at every threshold",
                Axis.linear("threshold", cuts.scale().least(), cuts.scale().most()),
                Axis.linear("share", 0, 1),
                layers,
                false,
                summary,
                new Table(List.of("threshold", "sensitivity", "specificity", "mistag rate", "purity", "accuracy"), rows));
    }

    /** √(p (1 − p) / n) is 0 at both ends, which nobody should take for certainty. */
    private static String caution(Rates rates) {
        boolean atAnEnd = Stream.of(rates.sensitivity(), rates.mistag(), rates.purity().orElse(1)).anyMatch(p -> p == 0 || p == 1);
        return atAnEnd ? " Beside 0 % and 100 % the error of 0 is too small: more rows would show some." : "";
    }

    private static Layer line(
            String name, Hue hue, Stroke stroke, List<Cut> cuts, ToDoubleFunction<Rates> rate) {
        return new Layer.Line(
                name,
                hue,
                stroke,
                cuts.stream().map(Cut::threshold).toList(),
                cuts.stream().map(cut -> rate.applyAsDouble(cut.rates())).toList());
    }

    private List<String> row(double at, Rates rates, boolean errors) {
        return List.of(
                CutFigures.spelled(at),
                errors ? share(rates.sensitivity(), rates.positives()) : Digits.percent(rates.sensitivity()),
                errors ? share(rates.specificity(), rates.negatives()) : Digits.percent(rates.specificity()),
                errors ? share(rates.mistag(), rates.negatives()) : Digits.percent(rates.mistag()),
                purity(rates, errors),
                errors ? share(rates.accuracy(), rates.positives() + rates.negatives()) : Digits.percent(rates.accuracy()));
    }

    private static String purity(Rates rates, boolean error) {
        OptionalDouble purity = rates.purity();
        if (purity.isEmpty()) {
            return "none, as nothing is taken";
        }
        return error
                ? share(purity.getAsDouble(), rates.truePositives() + rates.falsePositives())
                : Digits.percent(purity.getAsDouble());
    }

    /** With its binomial standard error. */
    private static String share(double share, long rows) {
        return Digits.percent(share) + " ± " + Digits.percent(StandardErrors.proportion(share, rows));
    }
}
