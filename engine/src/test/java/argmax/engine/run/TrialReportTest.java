package argmax.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrialReportTest {
    @Test
    void theBestHasTheHighestScoreThenTheSmallestLossThenTheFirstPlace() {
        List<TrialReport> reports = List.of(
                failed(1), trial(2, 0.8, 0.1), trial(3, 0.9, 0.4), trial(4, 0.9, 0.3), trial(5, 0.9, 0.3), failed(6));
        assertThat(TrialReport.best(reports)).contains(reports.get(3));
        assertThat(TrialReport.best(reports.subList(0, 3))).contains(reports.get(2));
        assertThat(TrialReport.best(reports.subList(5, 6))).isEmpty();
    }

    private static TrialReport trial(int number, double score, double loss) {
        EpochReport.Score validation = new EpochReport.Score(loss, score);
        return new TrialReport(
                number, 6, "", List.of(), List.of(1L), new TrialReport.Outcome(1, validation, validation, null, null), null);
    }

    private static TrialReport failed(int number) {
        return new TrialReport(number, 6, "", List.of(), List.of(1L), null, "It diverged.");
    }
}
