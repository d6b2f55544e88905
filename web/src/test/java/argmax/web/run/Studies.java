package argmax.web.run;

import argmax.engine.classic.KernelSvm;
import argmax.engine.classic.Learner;
import argmax.engine.classic.NearestNeighbours;
import argmax.engine.classic.RandomForest;
import argmax.engine.classic.kernel.Kernel;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.Activation;
import argmax.engine.net.Dense;
import argmax.engine.net.Graph;
import argmax.engine.net.Learning;
import argmax.engine.net.Optimiser;
import argmax.engine.run.BiasVariance;
import argmax.engine.run.Comparison;
import argmax.engine.run.CurveSelection;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Fit;
import argmax.engine.run.LearningCurve;
import argmax.engine.run.RandomSearch;
import argmax.engine.run.Range;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.Sweep;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.TrialReport;
import argmax.engine.run.Watch;
import argmax.engine.stat.regression.Polynomial;
import argmax.engine.stat.regression.Regression;
import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small studies of irises, and what starts them. */
final class Studies {
    static final Sweep SWEEP = new Sweep(iris(4), "learning.optimiser.rate", List.of(0.001, 0.01, 0.1));

    static final Comparison COMPARISON =
            new Comparison(List.of(new Comparison.Entry("narrow", iris(1)), new Comparison.Entry("wide", iris(16))));

    private static final List<Regression> POLYNOMIALS = List.of(
            new Polynomial(1), new Polynomial(2), new Polynomial(3), new Polynomial(5), new Polynomial(9));

    /** One of each, and the growth of a forest, by name. */
    static final Map<String, RunSpec> DIFFERENT = new TreeMap<>(Map.of(
            "study-comparison", COMPARISON,
            "study-search", new RandomSearch(
                    ring(new KernelSvm(1, Kernel.RBF, 1.0, 3)),
                    List.of(new Range("learner.c", 0.1, 100, Range.Scale.LOG, false), new Range("learner.gamma", 0.01, 100, Range.Scale.LOG, false)),
                    8,
                    1),
            "study-learning-curve", new LearningCurve(ring(new NearestNeighbours(5)), List.of(20, 50, 100, 200)),
            "study-bias-variance", new BiasVariance("sine", 20, POLYNOMIALS, 40, 1),
            "study-selection", new CurveSelection("sine", 40, POLYNOMIALS, 0.3, 5, 10, 1),
            "study-forest", ring(RandomForest.of(20))));

    private Studies() {}

    private static TrainClassic ring(Learner learner) {
        return new TrainClassic(
                new DataChoice("ring", List.of(), DataChoice.Scaling.STANDARD, 400),
                new Split.HoldOut(0.2, 0, 1),
                learner,
                List.of(1L, 2L),
                Watch.NOTHING_MORE);
    }

    private static TrainNetwork iris(int units) {
        return new TrainNetwork(
                new DataChoice("iris", List.of(), DataChoice.Scaling.STANDARD),
                new Split.HoldOut(0.2, 0.2, 20),
                Graph.softmax(List.of(new Dense(units, Activation.RELU)), 3),
                Learning.by(new Optimiser.Adam(0.01)),
                new Fit(16, 2, null, List.of(1L, 2L)),
                Watch.NOTHING_MORE);
    }

    /** The program's room of runs once more, on the same database. */
    static Runs room(TestApp app) {
        InstantSource clock = InstantSource.system();
        AttemptStore attempts = new AttemptStore(app.jdbi(), clock, new SecureRandom());
        Course course = Course.read();
        return new Runs(app.jdbi(), clock, new SecureRandom(), new GradeRun(() -> course, attempts), () -> course, 1);
    }

    /** Queues a run for the visitor who came last; returns the address of its page. */
    static String start(TestApp app, RunSpec spec) {
        return start(app, spec, app.newestSession());
    }

    /** The same for the guest of that session. */
    static String start(TestApp app, RunSpec spec, String session) {
        try (Runs room = room(app)) {
            return "/runs/" + room.start(new NewRun("A study", null, session, "/labs/iris", spec));
        }
    }

    /** What the study's trials are reported as, done here. */
    static List<TrialReport> trials(Study study) {
        List<TrialReport> reports = new ArrayList<>();
        Engine.run(study, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void trial(TrialReport report) {
                reports.add(report);
            }
        });
        return reports;
    }
}
