package argmax.web.run;

import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.text.Specification;
import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;

/** Starts runs and trains them on the test's own thread, so that nobody waits for a trainer. */
public final class ByHand {
    /** Hundredths of a second. */
    public static final TrainNetwork BLOBS = (TrainNetwork) Specification.parse("""
            Data(blobs2, scaling=standard)
            Dense(1, logistic)
            SGD(0.1)
            Fit(batch_size=64, epochs=3, seeds=[1, 2])
            """);

    private final TestApp app;
    private final Jdbi jdbi;
    private final TrainAtOnce trainAtOnce;

    public ByHand(TestApp app) {
        this.app = app;
        this.jdbi = app.jdbi();
        InstantSource clock = InstantSource.system();
        SecureRandom random = new SecureRandom();
        GradeRun grading = new GradeRun(Course::read, new AttemptStore(jdbi, clock, random));
        this.trainAtOnce = new TrainAtOnce(jdbi, clock, random, grading, "by hand");
    }

    /** A run of the visitor who came last, a guest; returns its address. */
    public String start(String title, String origin, RunSpec spec) {
        NewRun wanted = new NewRun(title, null, app.newestSession(), origin, spec);
        return "/runs/" + jdbi.inTransaction(handle -> trainAtOnce.starter().start(handle, wanted));
    }

    /** Trains a run that was started in any way; returns its address. */
    public String train(String path) {
        trainAtOnce.train(Trainings.id(path));
        return path;
    }

    /** How many rows a table has of a run. */
    public int rows(String table, String path) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE run_id = ?")
                .bind(0, Trainings.id(path))
                .mapTo(Integer.class)
                .one());
    }

    /** Starts and trains. */
    public String trained(RunSpec spec) {
        return train(start("Three kinds of iris", "/labs/iris?seed=1", spec));
    }
}
