package argmax.engine.run;

import argmax.engine.data.Split;

/** A training that goes on in epochs or stages and may be watched meanwhile. These are what can be written as readable text. */
public sealed interface Watched extends TrainSpec permits TrainNetwork, TrainClassic {
    Split split();

    /** What is shown of it besides losses and scores. */
    Watch watch();

    /** The same training, which also draws every frame that it can, about 50 times. */
    Watched withFrames();
}
