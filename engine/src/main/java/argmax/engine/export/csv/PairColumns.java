package argmax.engine.export.csv;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.DecorrelationReport;
import argmax.engine.run.GanReport;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of two networks that are trained against each other: some for each seed. */
final class PairColumns {
    private PairColumns() {}

    static List<Column<AdversarialReport>> of(RunSpec spec) {
        List<Column<AdversarialReport>> columns =
                new ArrayList<>(List.of(new Column<>("report", AdversarialReport::epoch)));
        switch (spec) {
            case TrainGan gan -> {
                columns.add(new Column<>("steps of the generator", report -> ((GanReport) report).step()));
                List<Long> seeds = gan.rounds().seeds();
                for (int i = 0; i < seeds.size(); i++) {
                    columns.addAll(generated(i, " of seed " + seeds.get(i)));
                }
            }
            case TrainDecorrelated apart -> {
                List<Long> seeds = apart.fit().seeds();
                for (int i = 0; i < seeds.size(); i++) {
                    columns.addAll(decorrelated(i, " of seed " + seeds.get(i)));
                }
            }
            default -> throw new IllegalArgumentException("One network alone has no such reports");
        }
        return columns;
    }

    private static List<Column<AdversarialReport>> generated(int seed, String whose) {
        return List.of(
                gan("discriminator's loss" + whose + " (nats)", seed, GanReport.State::discriminatorLoss),
                gan("generator's loss" + whose + " (nats)", seed, GanReport.State::generatorLoss),
                gan("generated mean" + whose + " (unit of the data)", seed, GanReport.State::mean),
                gan("generated standard deviation" + whose + " (unit of the data)", seed, GanReport.State::deviation));
    }

    private static Column<AdversarialReport> gan(String name, int seed, Function<GanReport.State, Object> cell) {
        return new Column<>(name, report -> cell.apply(((GanReport) report).seeds().get(seed)));
    }

    private static List<Column<AdversarialReport>> decorrelated(int seed, String whose) {
        return List.of(
                apart("classifier's loss" + whose + " (nats per row)", seed, DecorrelationReport.State::classifierLoss),
                apart("adversary's loss" + whose + " (nats per row)", seed, DecorrelationReport.State::adversaryLoss),
                apart("area under the ROC curve" + whose, seed, DecorrelationReport.State::auc),
                apart("|correlation| with the nuisance" + whose, seed, DecorrelationReport.State::correlation));
    }

    private static Column<AdversarialReport> apart(String name, int seed, Function<DecorrelationReport.State, Object> cell) {
        return new Column<>(name, report -> cell.apply(((DecorrelationReport) report).seeds().get(seed)));
    }
}
