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
        };
    }
}
