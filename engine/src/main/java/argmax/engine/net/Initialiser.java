package argmax.engine.net;

import java.util.random.RandomGenerator;

/**
 * Draws the weights that a training starts from. Biases are 0. Weights are uniform in ±√(6 / inputs) where ReLU follows (He et
 * al., "Delving deep into rectifiers", 2015) and in ±√(6 / (inputs + units)) everywhere else, the output layer included (Glorot
 * and Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010).
 */
final class Initialiser {
    private Initialiser() {}

    /** Parameters in the order of {@link Workspace#network}. */
    static float[] draw(Architecture architecture, RandomGenerator random) {
        float[] parameters = new float[architecture.parameters()];
        int next = 0;
        for (int layer = 1; layer <= architecture.layers(); layer++) {
            double limit = limit(architecture, layer);
            int end = next + architecture.parameters(layer);
            for (next += architecture.width(layer); next < end; next++) {
                parameters[next] = (float) random.nextDouble(-limit, limit);
            }
        }
        return parameters;
    }

    private static double limit(Architecture architecture, int layer) {
        int inputs = architecture.width(layer - 1);
        return architecture.activation(layer) == Activation.RELU
                ? Math.sqrt(6.0 / inputs)
                : Math.sqrt(6.0 / (inputs + architecture.width(layer)));
    }
}
