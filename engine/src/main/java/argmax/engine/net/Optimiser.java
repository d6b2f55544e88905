package argmax.engine.net;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How gradients change the weights. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Optimiser.Sgd.class, name = "SGD"),
    @JsonSubTypes.Type(value = Optimiser.Momentum.class, name = "Momentum"),
    @JsonSubTypes.Type(value = Optimiser.Nesterov.class, name = "Nesterov"),
    @JsonSubTypes.Type(value = Optimiser.AdaGrad.class, name = "AdaGrad"),
    @JsonSubTypes.Type(value = Optimiser.RmsProp.class, name = "RMSProp"),
    @JsonSubTypes.Type(value = Optimiser.Adam.class, name = "Adam")
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

    /** v := momentum · v − rate · gradient, w := w + v. */
    record Momentum(double rate, @Usually("0.9") double momentum) implements Optimiser {
        public Momentum {
            InvalidValue.number("rate", rate, 1e-6, 10);
            InvalidValue.number("momentum", momentum, 0, 0.9999);
        }
    }

    /**
     * v := momentum · v − rate · gradient, w := w + momentum · v − rate · gradient: the step that momentum would take next is
     * looked ahead of; Sutskever et al., "On the importance of initialization and momentum in deep learning", 2013.
     */
    record Nesterov(double rate, @Usually("0.9") double momentum) implements Optimiser {
        public Nesterov {
            InvalidValue.number("rate", rate, 1e-6, 10);
            InvalidValue.number("momentum", momentum, 0, 0.9999);
        }
    }

    /** c := c + gradient², w := w − rate · gradient / (√c + ε), ε = 1e-8; Duchi, Hazan and Singer, 2011. */
    record AdaGrad(double rate) implements Optimiser {
        public AdaGrad {
            InvalidValue.number("rate", rate, 1e-6, 10);
        }
    }

    /**
     * c := decay · c + (1 − decay) · gradient², w := w − rate · gradient / (√c + ε), ε = 1e-8; Hinton's lecture 6e, 2012.
     *
     * @param decay how much of the average squared gradient stays from step to step; 0.9 is usual
     */
    record RmsProp(double rate, @Usually("0.9") double decay) implements Optimiser {
        public RmsProp {
            InvalidValue.number("rate", rate, 1e-6, 10);
            InvalidValue.number("decay", decay, 0, 0.9999);
        }
    }

    /**
     * Adam with both bias corrections; Kingma and Ba, "Adam: a method for stochastic optimization" (2015), algorithm 1, with
     * their ε = 1e-8.
     *
     * @param beta1 how much of the average gradient stays from step to step
     * @param beta2 how much of the average squared gradient stays
     */
    record Adam(double rate, @Usually("0.9") double beta1, @Usually("0.999") double beta2) implements Optimiser {
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
