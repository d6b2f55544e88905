package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What to run. Immutable, serialisable to JSON ({@link RunJson}), and impossible to build with nonsense inside. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrainNetwork.class, name = "train-network"),
    @JsonSubTypes.Type(value = TrainGan.class, name = "train-gan"),
    @JsonSubTypes.Type(value = TrainDecorrelated.class, name = "train-decorrelated")
})
public sealed interface RunSpec permits TrainNetwork, TrainGan, TrainDecorrelated {
    /** How many epochs the run reports at most. */
    int epochs();
}
