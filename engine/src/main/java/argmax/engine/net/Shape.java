package argmax.engine.net;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of what a layer gives for one row, such as [units], [height, width, channels] or [steps, features]. */
public record Shape(@JsonValue List<Integer> sizes) {
    public Shape {
        sizes = List.copyOf(sizes);
    }

    public static Shape of(int... sizes) {
        return new Shape(Arrays.stream(sizes).boxed().toList());
    }

    public int rank() {
        return sizes.size();
    }

    /** The size along one axis, from 0. */
    public int at(int axis) {
        return sizes.get(axis);
    }

    /** The size along the last axis: units, channels or features. */
    public int last() {
        return sizes.getLast();
    }

    /** How many numbers there are. */
    public int size() {
        return sizes.stream().mapToInt(Integer::intValue).reduce(1, Math::multiplyExact);
    }

    /** As people write it: {@code 28 × 28 × 1}. */
    @Override
    public String toString() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(" × "));
    }
}
