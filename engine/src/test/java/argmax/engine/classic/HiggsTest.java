package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.kernel.Kernel;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.data.StandardScaler;
import argmax.engine.metric.Rocs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The areas that the curriculum has for higgs8, of inputs standardised; its prototype drew other rows of the same law. */
class HiggsTest {
    private static final DataSet HIGGS = DataSets.load("higgs8");

    @Test
    void aLineSeesLittleNeighboursMoreAndABentStreetMost() {
        assertThat(area(new LogisticRegression(1), HIGGS.rows())).isCloseTo(0.726, within(0.015));
        assertThat(area(new NearestNeighbours(25), HIGGS.rows())).isCloseTo(0.853, within(0.015));
        Samples first = HIGGS.rows().pick(IntStream.range(0, 2000).toArray());
        assertThat(area(new KernelSvm(10, Kernel.RBF, 0.05, 3), first)).isCloseTo(0.892, within(0.015));
    }

    private static double area(Learner learner, Samples training) {
        StandardScaler scaler = StandardScaler.fit(training);
        Classifier found = learner.fit(scaler.apply(training), 2, 1, Progress.SILENT);
        return Rocs.of("signal", 1, found.predict(scaler.apply(HIGGS.test())), HIGGS.test().labels()).auc();
    }
}
