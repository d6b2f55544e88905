package argmax.engine.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.classic.NearestCentroid;
import argmax.engine.classic.Progress;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import org.junit.jupiter.api.Test;

class MarginsTest {
    @Test
    void aRowIsOrderedByTheLeadOfItsClassOverTheBestOther() {
        Predictions margins = Predictions.margins(3, new double[] {-1, -4, -2});

        assertThat(margins.lead(0, 0)).isEqualTo(1);
        assertThat(margins.lead(0, 1)).isEqualTo(-3);
        assertThat(margins.lead(0, 2)).isEqualTo(-1);
    }

    @Test
    void distancesFromTwoCentresSeparateTwoCloudsAsWellAsCanBe() {
        DataSet blobs = DataSets.load("blobs2");
        Predictions margins = new NearestCentroid().fit(blobs.rows(), 2, 1, Progress.SILENT).predict(blobs.test());

        // Φ(2) = .9772; 10,000 rows leave a standard error of .0014.
        assertThat(Rocs.of("1", 1, margins, blobs.test().labels()).auc()).isCloseTo(0.9772, within(0.005));
    }
}
