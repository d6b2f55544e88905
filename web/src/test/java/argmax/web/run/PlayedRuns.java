package argmax.web.run;

import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.Frame;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.text.Specification;
import java.util.ArrayList;
import java.util.List;

/** Trainings that draw frames, and workers that leave in their middle. */
final class PlayedRuns {
    /** Two inputs, two classes: a decision map, weights and histograms, all 30 epochs. */
    static final RunSpec RING = Specification.parse("""
                    Data(ring, rows=300)
                    Split(validation=0.2, seed=1)
                    Dense(8, tanh)
                    Dense(1, logistic)
                    Adam(0.05)
                    Fit(batch_size=16, epochs=30)
                    """).withFrames();

    /** Frames of every second epoch only, and three classes. */
    static final RunSpec IRIS = Specification.parse("""
                    Data(iris, inputs=[petal_length, petal_width])
                    KFold(5, seed=1)
                    Dense(8, relu)
                    Dense(3, softmax)
                    Adam(0.01)
                    Fit(epochs=80)
                    """).withFrames();

    private PlayedRuns() {}

    /** All frames of a run, rounded as they are stored. */
    static List<Frame> frames(RunSpec spec) {
        List<Frame> frames = new ArrayList<>();
        Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {}

            @Override
            public void frame(Frame frame) {
                frames.add(frame.rounded());
            }
        });
        return frames;
    }

    /** Trains with {@code log} until so many epochs are done, and ends as a worker does. */
    static RunResult train(RunSpec spec, RunLog log, int epochs) {
        List<EpochReport> done = new ArrayList<>();
        RunResult result = Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                done.add(report);
                log.epoch(report);
            }

            @Override
            public void frame(Frame frame) {
                log.frame(frame);
            }

            @Override
            public boolean stopRequested() {
                return log.stopRequested() || done.size() >= epochs;
            }
        });
        log.flush();
        return result;
    }
}
