package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How two networks stand that are trained against each other; for networks that learn rows there is {@link EpochReport}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GanReport.class, name = "gan"),
    @JsonSubTypes.Type(value = DecorrelationReport.class, name = "decorrelation")
})
public sealed interface AdversarialReport permits GanReport, DecorrelationReport {
    /** The number of the report, from 1; of an outcome that of the report before it, 0 where there was none. */
    int epoch();

    /** The most that there can be. */
    int epochs();
}
