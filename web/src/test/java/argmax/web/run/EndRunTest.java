package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.web.TestApp;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.GradeRun;
import argmax.web.http.Browserless;
import argmax.web.lesson.Judged;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndRunTest {
    private final TestApp app = TestApp.serve();
    private final Jdbi jdbi = app.jdbi();
    private final RunStore runs = new RunStore(jdbi, InstantSource.system());
    private final RunPurpose grading =
            new GradeRun(Course::read, new AttemptStore(jdbi, InstantSource.system(), new SecureRandom()));

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aRunThatEndsTwiceIsGradedOnce() {
        Browserless learner = app.learner();
        String path = Trainings.start(learner, Trainings.SHORT);
        String id = Trainings.id(path);
        RunResult result = Engine.run(runs.find(id).orElseThrow().specification(), report -> {});
        EndRun endRun = new EndRun(jdbi, runs, grading);
        endRun.with(id, result);
        Map<String, Object> graded = attempt(id);
        endRun.with(id, result);
        endRun.with(id, new RunResult.Failed("The second worker lost its way."));
        assertThat(attempt(id)).isEqualTo(graded);
        assertThat(runs.find(id).flatMap(Run::outcome)).contains(result);
        assertThat(runs.events(id, 0)).filteredOn(event -> event.kind().equals("done")).hasSize(1);
        assertThat(learner.get(path).text(".verdict")).contains("Accuracy");
    }

    @Test
    void aRunWhoseGradingFailsHasNotEnded() {
        String id = Trainings.id(Trainings.start(app.learner(), Trainings.SHORT));
        EndRun endRun = new EndRun(jdbi, runs, new RunPurpose() {
            @Override
            public void ended(Handle handle, String runId, Optional<RunResult> result) {
                grading.ended(handle, runId, result);
                throw new IllegalStateException("no red ink left");
            }

            @Override
            public boolean needs(Handle handle, String runId) {
                return grading.needs(handle, runId);
            }

            @Override
            public boolean hasExercise(String exerciseId) {
                return grading.hasExercise(exerciseId);
            }

            @Override
            public Optional<Judged> verdict(String runId) {
                return Optional.empty();
            }
        });
        assertThatThrownBy(() -> endRun.with(id, new RunResult.Failed("A fault."))).hasMessage("no red ink left");
        assertThat(runs.find(id).map(Run::state)).contains(Run.State.QUEUED);
        assertThat(runs.events(id, 0)).extracting(RunEvent::kind).containsExactly("state");
        assertThat(attempt(id).get("outcome")).isNull();
    }

    @Test
    void aWorkerWhoseRunIsDeletedGoesHomeQuietly() {
        String id = Trainings.id(Trainings.start(app.learner(), Trainings.SHORT));
        runs.begin(id, "worker");
        Run run = runs.find(id).orElseThrow();
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM attempt WHERE run_id = ?", id);
            handle.execute("DELETE FROM run WHERE id = ?", id);
        });
        RunLog log = new RunLog(runs, id, InstantSource.system(), () -> false);
        RunResult result = Engine.run(run.specification(), log);
        log.flush();
        new EndRun(jdbi, runs, grading).with(id, result);
        assertThat(Run.State.of(result)).isEqualTo(Run.State.STOPPED);
        assertThat(app.rows("run_event")).isZero();
    }

    private Map<String, Object> attempt(String runId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT outcome, points, graded_at FROM attempt WHERE run_id = ?")
                .bind(0, runId)
                .mapToMap()
                .one());
    }
}
