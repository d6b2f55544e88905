package argmax.engine.export;

import argmax.engine.net.Architecture;
import argmax.engine.net.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for the places of a network that C, Python and ONNX take: lower-case letters, digits and single {@code _}. */
public final class Identifiers {
    private Identifiers() {}

    /**
     * One per place, in order, each different from all others.
     *
     * @param reserved names that mean something else
     */
    public static List<String> of(Architecture architecture, Set<String> reserved) {
        Set<String> taken = new HashSet<>(reserved);
        List<String> names = new ArrayList<>();
        for (Place place : architecture.places()) {
            String name = plain(place.name());
            String free = name;
            for (int number = 2; !taken.add(free); number++) {
                free = name + "_" + number;
            }
            names.add(free);
        }
        return names;
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return plain.matches("[a-z].*") ? plain : ("layer_" + plain).replaceAll("_$", "");
    }
}
