package argmax.lessons.lab;

import argmax.lessons.form.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every lab of the program: each class that is an {@code @AutoService(Lab.class)}. */
public final class Labs {
    private static final List<Lab> ALL = checked(ServiceLoader.load(Lab.class, Labs.class.getClassLoader()));

    private Labs() {}

    /** All labs by address. */
    public static List<Lab> all() {
        return ALL;
    }

    public static Optional<Lab> find(String slug) {
        return ALL.stream().filter(lab -> lab.slug().equals(slug)).findFirst();
    }

    /**
     * The labs in the order of their addresses.
     *
     * @throws IllegalStateException naming two labs with one address, or a control whose name an address needs for itself
     */
    static List<Lab> checked(Iterable<Lab> labs) {
        Map<String, Lab> bySlug = new HashMap<>();
        for (Lab lab : labs) {
            Lab other = bySlug.put(lab.slug(), lab);
            if (other != null) {
                throw new IllegalStateException("%s and %s are both at /labs/%s"
                        .formatted(other.getClass().getName(), lab.getClass().getName(), lab.slug()));
            }
            for (Field control : lab.controls()) {
                if (LabState.RESERVED.contains(control.name())) {
                    throw new IllegalStateException("A control of %s is named \"%s\", which means something else in an address"
                            .formatted(lab.getClass().getName(), control.name()));
                }
            }
        }
        return bySlug.values().stream().sorted(Comparator.comparing(Lab::slug)).toList();
    }
}
