package argmax.engine.run;

import argmax.engine.data.DataCard;
import argmax.engine.data.DataChoice;
import argmax.engine.data.DataSets;
import argmax.engine.data.Split;
import argmax.engine.net.Architecture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much memory a run takes at most while it goes on, in bytes: its networks, what its layers give, and scaled copies of its
 * rows. The data set itself is shared between runs and not counted, nor is what the JVM needs anyway.
 */
public final class MemoryNeed {
    /** The value, two averages of the optimiser, and the best state for early stopping. */
    private static final long FLOATS_PER_PARAMETER = 4;

    /** However small the batches are, there is room for as many rows. */
    private static final long LEAST_ROWS = 256;

    private static final long POINTS = 256;
    private static final long BASIS = 64;

    private MemoryNeed() {}

    public static long of(RunSpec spec) {
        return switch (spec) {
            case TrainNetwork network -> ofNetwork(network);
            case TrainClassic classic -> ofClassic(classic);
            case FitCurve curve -> ofRows(curve.data().card(), curve.fresh());
            case BiasVariance refits -> (long) refits.refits() * POINTS * Double.BYTES;
            case CurveSelection selection -> ofRows(DataSets.card(selection.set()), selection.rows());
            case Study study -> study.trials().stream().mapToLong(trial -> of(trial.spec())).max().orElse(0);
            case TrainGan gan ->
                gan.rounds().seeds().size()
                        * (ofPlayer(gan.generatorArchitecture(), gan.rounds().batchSize())
                                + ofPlayer(gan.discriminatorArchitecture(), 2L * gan.rounds().batchSize()));
            case TrainDecorrelated pair ->
                copies(pair.data(), 1)
                        + pair.fit().seeds().size()
                                * (ofPlayer(pair.classifierArchitecture(), pair.fit().batchSize())
                                        + ofPlayer(pair.adversaryArchitecture(), pair.fit().batchSize()));
        };
    }

    private static long ofNetwork(TrainNetwork spec) {
        Architecture architecture = spec.architecture();
        int folds = spec.split() instanceof Split.KFold kFold ? kFold.folds() : 1;
        long trainings = (long) folds * spec.fit().seeds().size();
        long parameters = padded(architecture);
        long onTheWay = spec.fit().threads() * (parameters + layers(architecture, spec.fit().batchSize()));
        return copies(spec.data(), folds) + Float.BYTES * (trainings * FLOATS_PER_PARAMETER * parameters + onTheWay);
    }

    /** A basis of some dozen functions for each row. */
    private static long ofRows(DataCard card, @Nullable Integer fresh) {
        long rows = fresh == null ? card.rows() : fresh;
        return rows * Double.BYTES * (BASIS + card.encoded().size());
    }

    /**
     * Sums of what stages say, of all rows that train and validate, and the learner's own copy of the rows. Trees are small beside
     * that.
     */
    private static long ofClassic(TrainClassic spec) {
        DataCard card = spec.data().card();
        int folds = spec.split() instanceof Split.KFold kFold ? kFold.folds() : 1;
        long trainings = (long) folds * spec.seeds().size();
        return copies(spec.data(), folds)
                + trainings * card.rows() * (Double.BYTES * 2L * card.classes().size() + Double.BYTES * (long) card.encoded().size());
    }

    private static long ofPlayer(Architecture architecture, long batchSize) {
        return Float.BYTES * ((FLOATS_PER_PARAMETER + 1) * padded(architecture) + layers(architecture, batchSize));
    }

    /** Floats for all parameters with their padding. */
    private static long padded(Architecture architecture) {
        return architecture.places().stream()
                .flatMap(place -> place.parameters().stream())
                .mapToLong(parameter -> parameter.rows() * paddedTo16(parameter.columns()))
                .sum();
    }

    /** Floats for what all layers give for a batch, and for the gradients by it. */
    private static long layers(Architecture architecture, long batchSize) {
        long perRow = Work.of(architecture).numbers() + 32L * architecture.places().size();
        return Math.max(batchSize, LEAST_ROWS) * perRow;
    }

    private static long paddedTo16(int columns) {
        return (columns + 15L) / 16 * 16;
    }

    /** Bytes for the rows of all folds, where encoding or scaling copies them. */
    private static long copies(DataChoice data, int folds) {
        DataCard card = data.card();
        List<String> encoded = card.encoded();
        if (data.scaling() == DataChoice.Scaling.NONE && encoded.equals(card.inputs())) {
            return 0;
        }
        return (long) Float.BYTES * folds * encoded.size() * ((long) card.rows() + card.testRows());
    }
}
