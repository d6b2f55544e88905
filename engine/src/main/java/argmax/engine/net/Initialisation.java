package argmax.engine.net;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.random.RandomGenerator;

/** How the weights of a layer are drawn before the first step. Biases begin at 0. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Initialisation.Zeros.class, name = "Zeros"),
    @JsonSubTypes.Type(value = Initialisation.Constant.class, name = "Constant"),
    @JsonSubTypes.Type(value = Initialisation.Normal.class, name = "Normal"),
    @JsonSubTypes.Type(value = Initialisation.Xavier.class, name = "Xavier"),
    @JsonSubTypes.Type(value = Initialisation.He.class, name = "He"),
    @JsonSubTypes.Type(value = Initialisation.LeCun.class, name = "LeCun")
})
public sealed interface Initialisation {
    /** One weight of a unit that {@code fanIn} numbers enter, in a layer that {@code fanOut} numbers leave. */
    double draw(RandomGenerator random, int fanIn, int fanOut);

    /** All weights 0: the units of a hidden layer then stay copies of each other. */
    record Zeros() implements Initialisation {
        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            return 0;
        }
    }

    /** All weights the same. */
    record Constant(double value) implements Initialisation {
        public Constant {
            InvalidValue.number("value", value, -100, 100);
        }

        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            return value;
        }
    }

    /** Gaussian with mean 0. */
    record Normal(double sigma) implements Initialisation {
        public Normal {
            InvalidValue.number("sigma", sigma, 0, 100);
        }

        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            return sigma * random.nextGaussian();
        }
    }

    /**
     * Uniform in ±√(6 / (fanIn + fanOut)); Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural
     * networks", 2010.
     */
    record Xavier() implements Initialisation {
        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            double limit = Math.sqrt(6.0 / (fanIn + fanOut));
            return random.nextDouble(-limit, limit);
        }
    }

    /** Uniform in ±√(6 / fanIn); He et al., "Delving deep into rectifiers", 2015. */
    record He() implements Initialisation {
        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            double limit = Math.sqrt(6.0 / fanIn);
            return random.nextDouble(-limit, limit);
        }
    }

    /** Uniform in ±√(3 / fanIn); LeCun et al., "Efficient BackProp", 1998. */
    record LeCun() implements Initialisation {
        @Override
        public double draw(RandomGenerator random, int fanIn, int fanOut) {
            double limit = Math.sqrt(3.0 / fanIn);
            return random.nextDouble(-limit, limit);
        }
    }
}
