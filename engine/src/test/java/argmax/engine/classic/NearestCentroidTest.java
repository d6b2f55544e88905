package argmax.engine.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataSet;
import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import argmax.engine.metric.Predictions;
import argmax.engine.metric.Scores;
import org.junit.jupiter.api.Test;

class NearestCentroidTest {
    @Test
    void twoRoundCloudsAreToldApartAsWellAsCanBe() {
        DataSet blobs = DataSets.load("blobs2");

        Predictions predictions = new NearestCentroid().fit(blobs.rows(), 2, 1, Progress.SILENT).predict(blobs.test());

        // Φ(√2) = .9214 is the best there is; 10,000 rows leave a standard error of .0027.
        assertThat(Scores.accuracy(predictions, blobs.test().labels())).isCloseTo(0.9214, within(0.008));
        assertThat(predictions.areProbabilities()).isFalse();
    }

    @Test
    void aClassWithoutRowsIsRefused() {
        Samples one = new Samples(1, new float[] {1}, new int[] {0});

        assertThatThrownBy(() -> new NearestCentroid().fit(one, 2, 1, Progress.SILENT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("rows of class 1 is 0; allowed is a whole number from 1 to 2147483647");
    }
}
