package argmax.lessons.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All types of exercises that the program was built with, by name. */
public final class ExerciseTypes {
    private static final List<ExerciseType> ALL = ServiceLoader.load(ExerciseType.class, ExerciseTypes.class.getClassLoader())
            .stream()
            .map(ServiceLoader.Provider::get)
            .sorted(Comparator.comparing(ExerciseType::name))
            .toList();

    private ExerciseTypes() {}

    public static List<ExerciseType> all() {
        return ALL;
    }

    static List<String> names() {
        return ALL.stream().map(ExerciseType::name).toList();
    }

    /** The type of that name, which has to be one of {@link #names}. */
    static ExerciseType named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst().orElseThrow();
    }
}
