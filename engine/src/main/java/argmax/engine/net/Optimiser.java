package argmax.engine.net;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How gradients change the weights. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Optimiser.Sgd.class, name = "sgd"),
    @JsonSubTypes.Type(value = Optimiser.Adam.class, name = "adam")
})
public sealed interface Optimiser {
    /** The learning rate. */
    double rate();

    /** Stochastic gradient descent: {@code w -= rate * gradient}. */
    record Sgd(double rate) implements Optimiser {
        public Sgd {
            InvalidValue.number("rate", rate, 1e-6, 10);
        }
    }

    /**
     * Adam with both bias corrections; Kingma and Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1, with
     * their ε = 1e-8.
     *
     * @param beta1 how much of the average gradient stays from step to step
     * @param beta2 how much of the average squared gradient stays
     */
    record Adam(double rate, double beta1, double beta2) implements Optimiser {
        public Adam {
            InvalidValue.number("rate", rate, 1e-6, 10);
            InvalidValue.number("beta1", beta1, 0, 0.9999);
            InvalidValue.number("beta2", beta2, 0, 0.99999);
        }

        /** With β₁ = 0.9 and β₂ = 0.999, as the paper proposes. */
        public Adam(double rate) {
            this(rate, 0.9, 0.999);
        }
    }
}
