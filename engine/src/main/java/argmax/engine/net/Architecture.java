package argmax.engine.net;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * A network with its shapes, made from a {@link Graph} for data with known columns and classes. Place 0 is the data; each place
 * takes values of earlier ones only.
 *
 * @param columns the names of the data's columns
 * @param classes how many classes there are; 0 where there are none
 */
public record Architecture(List<String> columns, int classes, List<Place> places, List<Exit> exits) {
    public Architecture {
        columns = List.copyOf(columns);
        places = List.copyOf(places);
        exits = List.copyOf(exits);
    }

    /**
     * Finds the shapes.
     *
     * @param targets the names of the numbers that can be predicted
     * @throws InvalidValue naming {@code network} where the parts don't fit
     */
    public static Architecture of(Graph graph, List<String> columns, int classes, List<String> targets) {
        return new Draft(columns, classes, targets).of(graph);
    }

    /** The same layers with nothing compared with any truth, for networks that learn from what others say of their values. */
    public Architecture withoutOutputs() {
        return new Architecture(columns, classes, places, List.of());
    }

    /** The place with this number; 0 is the data. */
    public Place place(int index) {
        return places.get(index);
    }

    /** How many layers there are, the data not counted. */
    public int layers() {
        return places.size() - 1;
    }

    /** How many numbers leave a place for one row. */
    public int width(int index) {
        return place(index).shape().size();
    }

    /** How many numbers the network learns or keeps. */
    public int parameters() {
        return places.stream().mapToInt(Place::parameterCount).sum();
    }

    /** How often the values of a place are used: by later places, and by outputs. */
    public int uses(int index) {
        long read = places.stream().flatMap(place -> place.inputs().stream()).filter(input -> input == index).count();
        return (int) (read + exits.stream().filter(exit -> exit.place() == index).count());
    }

    /**
     * Refuses a network with something to learn that no gradient reaches.
     *
     * @throws InvalidValue naming {@code activation}
     */
    public void requireSlopes() {
        for (Place place : places) {
            if (place.layer().activation() == Activation.STEP && learns(place.index())) {
                throw InvalidNetwork.atNode(place.index() - 1, new InvalidValue(
                        "activation",
                        Activation.STEP,
                        "one with a slope: that of STEP is 0 wherever it exists, so no weight before it would ever move"));
            }
        }
    }

    /** Whether something is learned at this place or at one that it depends on. */
    public boolean learns(int index) {
        Place place = place(index);
        return place.parameters().stream().anyMatch(Parameter::learned) || place.inputs().stream().anyMatch(this::learns);
    }
}
