package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What to run. Immutable, serialisable to JSON ({@link RunJson}), and impossible to build with nonsense inside. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = TrainNetwork.class, name = "train-network"))
public sealed interface RunSpec permits TrainNetwork {
    /** How many epochs the run reports at most. */
    int epochs();
}
