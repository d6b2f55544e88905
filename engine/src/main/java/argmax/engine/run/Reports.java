package argmax.engine.run;

import argmax.engine.net.train.Measured;
import argmax.engine.net.train.Training;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Writes the report of an epoch. */
final class Reports {
    private Reports() {}

    static EpochReport average(int epoch, TrainNetwork spec, List<Training> trainings) {
        DoubleSummaryStatistics validationLoss = over(trainings, Measured::validationLoss);
        return new EpochReport(
                epoch,
                spec.epochs(),
                new EpochReport.Score(
                        over(trainings, Measured::trainLoss).getAverage(),
                        over(trainings, Measured::trainAccuracy).getAverage()),
                new EpochReport.Score(
                        validationLoss.getAverage(),
                        over(trainings, Measured::validationAccuracy).getAverage()),
                validationLoss.getMin(),
                validationLoss.getMax(),
                (int) trainings.stream().filter(training -> !training.stoppedEarly()).count(),
                trainings.getFirst().rate(),
                trainings.getFirst().layers(),
                spec.watch().traceWeights() ? trainings.getFirst().weights() : List.of());
    }

    private static DoubleSummaryStatistics over(List<Training> trainings, ToDoubleFunction<Measured> value) {
        return trainings.stream().map(Training::measured).mapToDouble(value).summaryStatistics();
    }
}
