package argmax.engine.run;

import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.net.train.Evaluation;
import argmax.engine.net.train.Training;

/** What was learned from the training rows of one fold. */
interface Trained {
    Evaluation evaluate(Samples rows);

    /** Whether it tells classes apart; otherwise it predicts numbers. */
    boolean classifies();

    /** What it says of the class of each row; only asked for where it tells classes apart. */
    Predictions predict(Samples rows);

    /** What it predicts for each row, and what is true; only asked for where it predicts numbers. */
    default PredictedNumbers numbers(Samples rows) {
        throw new UnsupportedOperationException("This learner tells classes apart");
    }

    /** A network. */
    static Trained of(Training training, boolean classifies) {
        return new Trained() {
            @Override
            public Evaluation evaluate(Samples rows) {
                return training.evaluate(rows);
            }

            @Override
            public boolean classifies() {
                return classifies;
            }

            @Override
            public Predictions predict(Samples rows) {
                return training.predict(rows);
            }

            @Override
            public PredictedNumbers numbers(Samples rows) {
                return PredictedNumbers.of(rows, training.target(), training.outputs(rows));
            }
        };
    }
}
