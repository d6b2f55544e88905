package argmax.web.lesson;

import argmax.lessons.course.Course;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made of a course, once for each version of it, when it is first asked for. */
final class Newest<T> {
    private final Supplier<Course> course;
    private final Function<Course, T> maker;
    private volatile @Nullable Made<T> newest;

    Newest(Supplier<Course> course, Function<Course, T> maker) {
        this.course = course;
        this.maker = maker;
    }

    private record Made<T>(Course from, T value) {}

    /** Two that ask at the same moment may both make it; one of them is kept. */
    T get() {
        Course now = course.get();
        Made<T> made = newest;
        if (made == null || !made.from().equals(now)) {
            made = new Made<>(now, maker.apply(now));
            newest = made;
        }
        return made.value();
    }
}
