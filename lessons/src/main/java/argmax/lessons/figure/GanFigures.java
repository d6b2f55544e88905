package argmax.lessons.figure;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.run.GanReport;
import argmax.engine.run.TrainGan;
import argmax.lessons.figure.Layer.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A generator and a discriminator against the number of steps. */
record GanFigures(TrainGan spec, List<GanReport> reports) {
    private static final String NOTHING = "No report has come yet.";

    List<Figure> figures() {
        return List.of(losses(), generated(), discriminator(), moments());
    }

    private Figure losses() {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Rule("ln 4: D can't tell", Hue.MAIN, Stroke.DOTTED, false, Math.log(4), null));
        layers.add(new Layer.Rule("ln 2: D can't tell", Hue.OTHER, Stroke.DOTTED, false, Math.log(2), null));
        layers.addAll(lines().layers("discriminator", Hue.MAIN, Stroke.SOLID, GanReport.State::discriminatorLoss));
        layers.addAll(lines().layers("generator", Hue.OTHER, Stroke.DASHED, GanReport.State::generatorLoss));
        String summary = reports.isEmpty()
                ? NOTHING
                : """
                After step %d the discriminator's loss is %s nats and the generator's %s; \
                where the discriminator can't tell, they are 1.39 and 0.693."""
                        .formatted(
                                reports.getLast().step(),
                                Digits.of(lines().last(GanReport.State::discriminatorLoss)),
                                Digits.of(lines().last(GanReport.State::generatorLoss)));
        return overSteps("adversaries", "Losses of both networks", Axis.linear("mean loss (nats)"), layers, summary);
    }

    private Figure generated() {
        List<Double> centres = reports.isEmpty() ? List.of() : picture().centres();
        List<Double> real = reports.isEmpty() ? List.of() : picture().real();
        List<Double> made = reports.isEmpty() ? List.of() : picture().generated();
        double width = centres.size() < 2 ? 1 : centres.get(1) - centres.get(0);
        List<Layer> layers = List.of(
                new Layer.Bars("real", Hue.QUIET, centres, real, width),
                new Layer.Bars("generated", Hue.MAIN, centres, made, width));
        String summary = reports.isEmpty()
                ? NOTHING
                : """
                After step %d %s of the generated numbers would have to move to another bar to give the real histogram; \
                their mean is %s, their standard deviation %s.%s"""
                        .formatted(
                                reports.getLast().step(),
                                Digits.percent(apart(real, made)),
                                Digits.of(reports.getLast().seeds().getFirst().mean()),
                                Digits.of(reports.getLast().seeds().getFirst().deviation()),
                                ofFirst());
        return new Plot(
                "generated", "Generated against real", Axis.linear("number"), Axis.linear("share in each bar"), layers, false,
                summary, table(centres, List.of("real", "generated"), List.of(real, made)));
    }

    private Figure discriminator() {
        List<Double> centres = reports.isEmpty() ? List.of() : picture().centres();
        List<Double> says = reports.isEmpty() ? List.of() : picture().discriminator();
        List<Integer> met = IntStream.range(0, centres.size())
                .filter(i -> picture().real().get(i) + picture().generated().get(i) > 0)
                .boxed()
                .toList();
        List<Double> best = met.stream()
                .map(i -> picture().real().get(i) / (picture().real().get(i) + picture().generated().get(i)))
                .toList();
        List<Layer> layers = List.of(
                new Layer.Line("best possible", Hue.TRUTH, Stroke.DOTTED, met.stream().map(centres::get).toList(), best),
                new Layer.Line("discriminator", Hue.MAIN, Stroke.SOLID, centres, says));
        String summary = reports.isEmpty()
                ? NOTHING
                : """
                The discriminator gives a number between %s and %s to be real; \
                the best possible gives it the share of real ones there.%s"""
                        .formatted(
                                Digits.percent(says.stream().mapToDouble(d -> d).min().orElseThrow()),
                                Digits.percent(says.stream().mapToDouble(d -> d).max().orElseThrow()),
                                ofFirst());
        return new Plot(
                "discriminator", "What the discriminator says", Axis.linear("number"),
                Axis.linear("probability of being real", 0, 1), layers, false, summary,
                table(centres, List.of("discriminator"), List.of(says)));
    }

    private Figure moments() {
        Samples rows = DataSets.load(spec.data().set()).columns(spec.data()).rows();
        double mean = IntStream.range(0, rows.rows()).mapToDouble(row -> rows.input(row, 0)).average().orElseThrow();
        double deviation = Math.sqrt(IntStream.range(0, rows.rows())
                .mapToDouble(row -> (rows.input(row, 0) - mean) * (rows.input(row, 0) - mean))
                .average()
                .orElseThrow());
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Rule("real mean", Hue.MAIN, Stroke.DOTTED, false, mean, null));
        layers.add(new Layer.Rule("real standard deviation", Hue.OTHER, Stroke.DOTTED, false, deviation, null));
        layers.addAll(lines().layers("mean", Hue.MAIN, Stroke.SOLID, GanReport.State::mean));
        layers.addAll(lines().layers("standard deviation", Hue.OTHER, Stroke.DASHED, GanReport.State::deviation));
        String summary = reports.isEmpty()
                ? NOTHING
                : "Generated numbers have the mean %s and the standard deviation %s; real ones %s and %s."
                        .formatted(
                                Digits.of(lines().last(GanReport.State::mean)),
                                Digits.of(lines().last(GanReport.State::deviation)),
                                Digits.of(mean),
                                Digits.of(deviation));
        return overSteps("moments", "Mean and spread of what is generated", Axis.linear("number"), layers, summary);
    }

    private Plot overSteps(String id, String title, Axis y, List<Layer> layers, String summary) {
        List<Double> steps = steps();
        Axis x = Axis.linear("step", 0, spec.rounds().steps());
        return new Plot(id, title, x, y, layers, false, summary, Tables.of("step", steps, layers));
    }

    private AdversarialLines<GanReport.State> lines() {
        return new AdversarialLines<>(steps(), reports.stream().map(GanReport::seeds).toList());
    }

    private List<Double> steps() {
        return reports.stream().map(report -> (double) report.step()).toList();
    }

    private GanReport.Picture picture() {
        return reports.getLast().picture();
    }

    private String ofFirst() {
        return reports.getLast().seeds().size() == 1 ? "" : " This is the training of the first seed.";
    }

    /** Half the sum of absolute differences: how much of one histogram lies where the other has nothing. */
    private static double apart(List<Double> real, List<Double> made) {
        return IntStream.range(0, real.size()).mapToDouble(i -> Math.abs(real.get(i) - made.get(i))).sum() / 2;
    }

    private static Table table(List<Double> x, List<String> names, List<List<Double>> columns) {
        return new Table(
                Stream.concat(Stream.of("number"), names.stream()).toList(),
                IntStream.range(0, x.size())
                        .mapToObj(i -> Stream.concat(Stream.of(x.get(i)), columns.stream().map(column -> column.get(i)))
                                .map(Digits::of)
                                .toList())
                        .toList());
    }
}
