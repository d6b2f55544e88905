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
     * their β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
     */
    record Adam(double rate) implements Optimiser {
        public Adam {
            InvalidValue.number("rate", rate, 1e-6, 10);
        }
    }
}
