package argmax.engine.run;

import argmax.engine.data.DataChoice;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** One way to learn from one data set, judged on rows held out: what a {@link Study} is made of. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrainNetwork.class, name = "train-network"),
    @JsonSubTypes.Type(value = TrainClassic.class, name = "train-classic"),
    @JsonSubTypes.Type(value = FitCurve.class, name = "fit-curve")
})
public sealed interface TrainSpec extends RunSpec permits Watched, FitCurve {
    DataChoice data();

    @Override
    default String set() {
        return data().set();
    }

    /** One training (set of folds) per seed. */
    List<Long> seeds();

    /** What the losses of its reports and results are. */
    LossUnit lossUnit();

    /** Whether classes are told apart, and scores are accuracies; otherwise numbers are predicted, and scores are R². */
    boolean classifies();
}
