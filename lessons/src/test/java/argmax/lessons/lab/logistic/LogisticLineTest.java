package argmax.lessons.lab.logistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.DataSets;
import argmax.engine.data.Samples;
import org.junit.jupiter.api.Test;

class LogisticLineTest {
    private final Samples test = DataSets.load("blobs2").test();

    @Test
    void theSignalLiesToTheRightOfTheWayFromAToB() {
        LogisticLine upright = LogisticLine.through(1, -2, 1, 2, 3);
        assertThat(upright.h(2, 0)).isCloseTo(3, within(1e-12));
        assertThat(upright.h(0, 5)).isCloseTo(-3, within(1e-12));
        assertThat(upright.p(1, 0)).isEqualTo(0.5);
    }

    @Test
    void distanceTimesSteepnessIsH() {
        LogisticLine line = LogisticLine.through(0, 3, 4, 0, 2);
        assertThat(line.steepness()).isCloseTo(2, within(1e-12));
        // The line 3x + 4y = 12 has distance 12/5 from the origin.
        assertThat(Math.abs(line.h(0, 0)) / line.steepness()).isCloseTo(2.4, within(1e-12));
    }

    @Test
    void pointsThatCoincideStillGiveALine() {
        assertThat(LogisticLine.through(1, 1, 1, 1, 2).h(2, 7)).isCloseTo(2, within(1e-12));
    }

    @Test
    void theTrueWeightsReachTheBestAccuracyAndLossThatTheFigureStates() {
        LogisticLine truth = new LogisticLine(0, 2, 2);
        assertThat(truth.accuracy(test)).isCloseTo(0.9214, within(0.008));
        assertThat(truth.loss(test)).isCloseTo(0.1931, within(0.015));
    }

    @Test
    void oneFeatureAloneReachesPhiOfOne() {
        assertThat(new LogisticLine(0, 1, 0).accuracy(test)).isCloseTo(0.8413, within(0.011));
    }

    @Test
    void theLossStaysFiniteHoweverSteep() {
        assertThat(new LogisticLine(0, -1e6, -1e6).loss(test)).isFinite().isGreaterThan(1000);
    }
}
