package argmax.web.classroom;

import argmax.web.http.PathId;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Role;
import argmax.web.http.Visit;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Opens a class to its instructors, and to administrators, who may do everything that an instructor of any class may; for
 * everybody else there is no such class.
 */
public final class ClassGuard {
    private final ClassStore classes;

    public ClassGuard(ClassStore classes) {
        this.classes = classes;
    }

    /** The class that the path parameter {@code id} names, if the person asking teaches it or administers this server. */
    public SchoolClass require(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        long id = PathId.of(ctx, "id");
        return classes.find(id)
                .filter(_ -> person.role() == Role.ADMIN
                        || classes.role(id, person.id()).equals(Optional.of(Role.INSTRUCTOR)))
                .orElseThrow(Problem.NOT_FOUND::exception);
    }

    /** The same for a page that can't do without names: refused as long as the person hides them. */
    public SchoolClass requireNames(Context ctx) {
        SchoolClass shown = require(ctx);
        if (Visit.of(ctx).pseudonyms()) {
            throw Problem.NAMES_HIDDEN.exception();
        }
        return shown;
    }
}
