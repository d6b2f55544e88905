package argmax.engine.run;

import argmax.engine.stat.regression.Regression;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What many fits of one family of curves showed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BiasVarianceReport.class, name = "bias-variance"),
    @JsonSubTypes.Type(value = CurveSelectionReport.class, name = "curve-selection")
})
public sealed interface RefitReport permits BiasVarianceReport, CurveSelectionReport {
    /** The number of the report, from 1. */
    int number();

    /** How many there are. */
    int numbers();

    Regression regression();
}
