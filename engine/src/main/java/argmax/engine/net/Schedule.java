package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How the learning rate changes while a network learns. Steps count from 0 over all epochs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Constant.class, name = "Constant"),
    @JsonSubTypes.Type(value = Schedule.Step.class, name = "Step"),
    @JsonSubTypes.Type(value = Schedule.Exponential.class, name = "Exponential"),
    @JsonSubTypes.Type(value = Schedule.InverseTime.class, name = "InverseTime"),
    @JsonSubTypes.Type(value = Schedule.ReduceOnPlateau.class, name = "ReduceOnPlateau")
})
public sealed interface Schedule {
    /** The rate of the optimiser all along. */
    record Constant() implements Schedule {}

    /** rate · factor^⌊step / every⌋. */
    record Step(double factor, int every) implements Schedule {
        public Step {
            InvalidValue.number("factor", factor, 0.001, 1);
            InvalidValue.wholeNumber("every", every, 1, 10_000_000);
        }
    }

    /** least + (rate − least) · exp(−step / tau). */
    record Exponential(double tau, @Usually("0") double least) implements Schedule {
        public Exponential {
            InvalidValue.number("tau", tau, 1, 1e8);
            InvalidValue.number("least", least, 0, 10);
        }
    }

    /** rate / (1 + k · step). */
    record InverseTime(double k) implements Schedule {
        public InverseTime {
            InvalidValue.number("k", k, 0, 10);
        }
    }

    /** Multiplies the rate by a factor whenever the validation loss has not fallen for some epochs. */
    record ReduceOnPlateau(double factor, int patience) implements Schedule {
        public ReduceOnPlateau {
            InvalidValue.number("factor", factor, 0.001, 1);
            InvalidValue.wholeNumber("patience", patience, 1, 500);
        }
    }
}
