package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.run.Frame;
import argmax.engine.run.RunResult;
import argmax.web.TestApp;
import argmax.web.http.Browserless;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class StoredFramesTest {
    private final TestApp app = TestApp.serve();
    private final RunStore runs = new RunStore(app.jdbi(), InstantSource.system());
    private final FrameStore frames = runs.frames();
    private final Browserless guest = app.guest();
    private String id = "";

    @BeforeEach
    void start() {
        guest.get("/");
        id = Trainings.id(Studies.start(app, PlayedRuns.RING));
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void aWorkerThatLeavesAndTheNextOneStoreEachFrameOnce() {
        assertThat(runs.begin(id, "lost")).isTrue();
        PlayedRuns.train(PlayedRuns.RING, log(), 11);
        assertThat(frames.epochs(id)).isEqualTo(IntStream.rangeClosed(1, 11).boxed().toList());

        assertThat(runs.begin(id, "next")).isTrue();
        PlayedRuns.train(PlayedRuns.RING, log(), 30);
        assertThat(stored()).isEqualTo(PlayedRuns.frames(PlayedRuns.RING));
    }

    @Test
    void twoWorkersThatBothHoldARunStoreEachFrameOnce() {
        runs.begin(id, "slow");
        PlayedRuns.train(PlayedRuns.RING, log(), 4);
        PlayedRuns.train(PlayedRuns.RING, log(), 9);
        PlayedRuns.train(PlayedRuns.RING, log(), 6);
        assertThat(frames.epochs(id)).isEqualTo(IntStream.rangeClosed(1, 9).boxed().toList());
        assertThat(stored()).isEqualTo(PlayedRuns.frames(PlayedRuns.RING).subList(0, stored().size()));
    }

    @Test
    void aTrainerStoresTheFramesOfAllEpochs() {
        app.train();
        EventStream.all(guest, "/runs/" + id);
        assertThat(stored()).isEqualTo(PlayedRuns.frames(PlayedRuns.RING));
    }

    @Test
    void aRunThatHasEndedTakesNoMoreFramesAndTakesThemWithIt() {
        runs.begin(id, "worker");
        PlayedRuns.train(PlayedRuns.RING, log(), 2);
        app.jdbi().useTransaction(handle -> runs.end(handle, id, Run.State.of(new RunResult.Failed("replaced")), null));
        PlayedRuns.train(PlayedRuns.RING, log(), 5);
        assertThat(frames.epochs(id)).containsExactly(1, 2);

        app.jdbi().useHandle(handle -> handle.execute("DELETE FROM run WHERE id = ?", id));
        assertThat(app.rows("run_frame")).isZero();
    }

    private RunLog log() {
        return new RunLog(runs, id, InstantSource.system(), () -> false);
    }

    private List<Frame> stored() {
        return frames.between(id, 1, 500).stream().map(StoredFrame::frame).toList();
    }
}
