package argmax.web.run;

import argmax.web.classroom.ClassStore;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Role;
import argmax.web.http.Visit;
import io.javalin.http.Context;

/**
 * Who may see a run: whoever started it, the instructors of that learner, and administrators where it is not a guest's. To
 * everybody else it doesn't exist.
 */
final class RunAccess {
    private final RunStore runs;
    private final ClassStore classes;

    RunAccess(RunStore runs, ClassStore classes) {
        this.runs = runs;
        this.classes = classes;
    }

    Run toRead(Context ctx) {
        return toRead(ctx, ctx.pathParam("id"));
    }

    Run toRead(Context ctx, String id) {
        Run run = runs.find(id).orElseThrow(Problem.NOT_FOUND::exception);
        Visit visit = Visit.of(ctx);
        if (!owns(visit, run) && !teachesOwner(visit, run)) {
            throw Problem.NOT_FOUND.exception();
        }
        return hidesNames(visit, run) ? run.titled(runs.source(id)) : run;
    }

    Run toChange(Context ctx) {
        Run run = toRead(ctx);
        if (!owns(Visit.of(ctx), run)) {
            throw Problem.NOT_ALLOWED.exception();
        }
        return run;
    }

    /** Whether it is the visitor's own run, to stop as they like. */
    boolean owns(Visit visit, Run run) {
        Long owner = run.personId();
        return owner == null
                ? run.sessionId().equals(visit.sessionId())
                : visit.person().map(Person::id).filter(owner::equals).isPresent();
    }

    /** Whether nothing may be told that an owner wrote: names that learners gave their runs may be their own. */
    boolean hidesNames(Visit visit, Run run) {
        return visit.pseudonyms() && !owns(visit, run);
    }

    private boolean teachesOwner(Visit visit, Run run) {
        Long owner = run.personId();
        return owner != null
                && visit.person()
                        .filter(person -> person.role() == Role.ADMIN || classes.teaches(person.id(), owner))
                        .isPresent();
    }
}
