package argmax.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.exercise.forecast.Stated;
import argmax.lessons.figure.Figure;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForecastsViewTest {
    /** Recorded from SciPy 1.17.1: scipy.stats.binomtest(k, n).proportion_ci(0.95, 'wilson') for 0 of 5, 7 of 9, 33 of 40. */
    @Test
    void binsHaveWilsonsIntervalAndTheirN() {
        List<Stated> stated = Stream.of(said(0.05, 0, 5), said(0.6, 7, 9), said(0.85, 33, 40)).flatMap(List::stream).toList();
        Figure figure = ForecastsView.calibration(stated);
        assertThat(figure.table().rows()).containsExactly(
                List.of("0 % to 10 %", "5 %", "0 %", "0 % to 43.4 %", "5"),
                List.of("50 % to 60 %", "60 %", "77.8 %", "45.3 % to 93.7 %", "9"),
                List.of("80 % to 90 %", "85 %", "82.5 %", "68.1 % to 91.3 %", "40"));
        // (5 · 0.05² + 7 · 0.4² + 2 · 0.6² + 33 · 0.15² + 7 · 0.85²) / 54
        assertThat(figure.summary()).startsWith("In 54 forecasts the class stated 73.4 % on average, and 74.1 % happened")
                .contains("the mean Brier score is 0.142;");
    }

    @Test
    void withoutForecastsItSaysSo() {
        assertThat(ForecastsView.calibration(List.of()).summary()).startsWith("Nobody has made a forecast yet");
    }

    private static List<Stated> said(double probability, int happened, int of) {
        return Stream.concat(
                        Collections.nCopies(happened, new Stated(false, probability, true)).stream(),
                        Collections.nCopies(of - happened, new Stated(false, probability, false)).stream())
                .toList();
    }
}
