package argmax.engine.net.train;

import argmax.engine.net.Architecture;
import argmax.engine.net.Parameter;
import argmax.engine.net.Place;
import java.util.random.RandomGenerator;

/** Draws the weights that a training starts from, each layer as its specification says. */
final class Initialiser {
    private Initialiser() {}

    /** Parameters in the order of {@link argmax.engine.net.backend.Workspace#network}. */
    static float[] draw(Architecture architecture, RandomGenerator random) {
        float[] parameters = new float[architecture.parameters()];
        int next = 0;
        for (Place place : architecture.places()) {
            for (Parameter parameter : place.parameters()) {
                for (int i = 0; i < parameter.size(); i++) {
                    parameters[next++] =
                            (float) parameter.initial().draw(random, parameter.fanIn(), parameter.fanOut());
                }
            }
        }
        return parameters;
    }
}
