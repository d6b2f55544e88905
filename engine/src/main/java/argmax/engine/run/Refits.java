package argmax.engine.run;

import argmax.engine.stat.regression.Regression;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** Fits each of several curves many times, to see how it scatters. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = BiasVariance.class, name = "bias-variance"),
    @JsonSubTypes.Type(value = CurveSelection.class, name = "curve-selection")
})
public sealed interface Refits extends RunSpec permits BiasVariance, CurveSelection {
    /** The id of a generated data set with one input, whose truth and noise are known. */
    @Override
    String set();

    /** In the order of the reports. */
    List<Regression> regressions();

    @Override
    default int epochs() {
        return regressions().size();
    }
}
