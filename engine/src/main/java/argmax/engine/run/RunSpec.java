package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What to run. Immutable, serialisable to JSON ({@link RunJson}), and impossible to build with nonsense inside. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(TrainSpec.class),
    @JsonSubTypes.Type(value = TrainGan.class, name = "train-gan"),
    @JsonSubTypes.Type(value = TrainDecorrelated.class, name = "train-decorrelated"),
    @JsonSubTypes.Type(Study.class),
    @JsonSubTypes.Type(Refits.class)
})
public sealed interface RunSpec permits TrainSpec, TrainGan, TrainDecorrelated, Study, Refits {
    /** How many epochs (of a study: trials, of refits: curves) the run reports at most. */
    int epochs();

    /** The id of the data set; of a study that of its first trial. */
    String set();
}
