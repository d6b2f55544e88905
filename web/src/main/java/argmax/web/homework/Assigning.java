package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.web.classroom.ClassGuard;
import argmax.web.http.Pages;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The instructor's side of homework, put together. */
public final class Assigning {
    private final Supplier<Course> course;
    private final Jdbi jdbi;
    private final ClassGuard guard;
    private final Gradebooks gradebooks;
    private final InstantSource clock;

    public Assigning(Supplier<Course> course, Jdbi jdbi, ClassGuard guard, Gradebooks gradebooks, InstantSource clock) {
        this.course = course;
        this.jdbi = jdbi;
        this.guard = guard;
        this.gradebooks = gradebooks;
        this.clock = clock;
    }

    /** The class's own setting before the assignments, whose addresses begin alike. */
    public void register(RoutesConfig routes, Pages pages) {
        AssignDesk desk = new AssignDesk(course, jdbi, guard, clock);
        ChangeHomework change = new ChangeHomework(jdbi, gradebooks, clock);
        new SheetListRoutes(desk, jdbi, change, pages).register(routes);
        new AssignRoutes(desk, jdbi, change, pages).register(routes);
        new AdjustRoutes(desk, jdbi, change, gradebooks, pages).register(routes);
    }
}
