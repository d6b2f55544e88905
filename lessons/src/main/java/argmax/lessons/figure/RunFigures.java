package argmax.lessons.figure;

import argmax.engine.run.EpochReport;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import java.util.List;

/** The figures of a training run. */
public final class RunFigures {
    private RunFigures() {}

    /** Loss and accuracy against epochs, training solid and validation dashed; drawn while the run goes on and afterwards. */
    public static List<Figure> history(RunSpec spec, List<EpochReport> reports) {
        throw new UnsupportedOperationException(spec + " " + reports);
    }

    /** ROC per class, confusion matrix and the split of a run that has ended; empty for one that failed. */
    public static List<Figure> products(RunResult result) {
        throw new UnsupportedOperationException(result.toString());
    }
}
