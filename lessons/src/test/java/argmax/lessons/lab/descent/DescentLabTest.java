package argmax.lessons.lab.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.net.surface.Path;
import argmax.engine.net.surface.Point;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Layer;
import argmax.lessons.figure.Plot;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DescentLabTest {
    private final Lab lab = new DescentLab();

    /** (9/10)^60 · 2.5 along x; y is 0 after the first step. */
    @Test
    void plainDescentEndsWhereItsFactorsSay() {
        Race race = race("surface=bowl", "bowl-rate=0.1");

        assertThat(race.entrants()).hasSize(1);
        Point last = race.entrants().getFirst().path().points().getLast();
        assertThat(last.x()).isCloseTo(2.5 * Math.pow(0.9, 60), within(1e-6));
        assertThat(last.y()).isCloseTo(0, within(1e-6));
    }

    /** numpy, 64 bits: below 0.001 plain descent comes in 69 steps at its best rate, momentum ½ in 16 at rate 0.1. */
    @Test
    void momentumFinishesTheRavineFirst() {
        assertThat(summary("loss", "surface=ravine", "ravine-rate=0.076", "steps=100"))
                .contains("plain descent falls below 0.001 at step 69");
        assertThat(summary("loss", "surface=ravine", "optimiser=momentum", "ravine-rate=0.1", "momentum=0.5"))
                .contains("momentum falls below 0.001 at step 16");
    }

    @Test
    void divergenceIsToldAndStaysNearThePicture() {
        String[] state = {"surface=bowl", "bowl-rate=0.6", "steps=200"};

        assertThat(summary("map", state)).contains("plain descent leaves the picture at step 1 and diverges");
        assertThat(summary("loss", state)).contains("over a million");
        Race race = race(state);
        List<Point> drawn = race.entrants().getFirst().drawn(race.ground());
        // From (2.5, 1.5) the step leads to (1, −7.5); it is cut where it is beyond y = −2 by 0.12 of the height of 4.
        assertThat(drawn).hasSize(2);
        assertThat(drawn.getLast().y()).isCloseTo(-2.48, within(1e-6));
        assertThat(drawn.getLast().x()).isCloseTo(2.5 - 1.5 * 3.98 / 9, within(1e-6));
    }

    /** Without momentum of its own an optimiser moves by its effective rate times the gradient, whatever the engine's cache. */
    @Test
    void effectiveRatesAreWhatMovesTheWalker() {
        for (String surface : List.of("ravine", "saddle", "beale", "valleys")) {
            Race race = race("surface=" + surface, "optimiser=adagrad", "optimiser=rmsprop", "steps=40");
            for (Entrant entrant : race.entrants()) {
                Path path = entrant.path();
                List<Double> x = EffectiveRates.of(entrant, Point::x);
                for (int step = 0; step < 20; step++) {
                    double moved = path.velocity(step).x();
                    double said = -x.get(step) * path.gradients().get(step).x();
                    assertThat(moved).isCloseTo(said, within(2e-6 + 1e-4 * Math.abs(said)));
                }
            }
        }
    }

    /** Adam's corrected cache after equal gradients is their square, so that the rate is divided by their size. */
    @Test
    void adamBeginsWithTheRateOverTheGradient() {
        Entrant adam = race("surface=ravine", "optimiser=adam", "adaptive-rate=0.5").entrants().getFirst();

        assertThat(EffectiveRates.of(adam, Point::x).getFirst()).isCloseTo(0.5 / 10, within(1e-9));
        assertThat(EffectiveRates.of(adam, Point::y).getFirst()).isCloseTo(0.5 / 25, within(1e-9));
    }

    /** From (2, 0.01) at rate 0.05 plain descent has y = 0.01 · 1.1ᵗ; a loss below −1 needs y² > 1 + x². */
    @Test
    void theSaddleIsLeftSlowlyByPlainDescentAndQuicklyByRmsProp() {
        String words = summary("loss", "surface=saddle", "optimiser=sgd", "optimiser=rmsprop");

        assertThat(words).contains("plain descent falls below −1 at step 49", "RMSProp falls below −1 at step 6");
        assertThat(0.01 * Math.pow(1.1, 48)).isLessThan(1);
        assertThat(0.01 * Math.pow(1.1, 49)).isGreaterThan(1);
    }

    @Test
    void noTableIsTooLongToRead() {
        assertThat(figures("surface=valleys", "optimiser=sgd", "optimiser=momentum", "optimiser=adam", "steps=199"))
                .allMatch(figure -> figure.table().rows().size() <= 40);
    }

    @Test
    void withoutAWalkerTheSurfaceRemains() {
        List<Figure> figures = figures("optimiser=");

        assertThat(figures).hasSize(1);
        assertThat(((Plot) figures.getFirst()).layers()).noneMatch(Layer.Path.class::isInstance);
    }

    @Test
    void onTheSaddlePointNobodyMoves() {
        String[] state = {"surface=saddle", "saddle-x=0", "saddle-y=0", "optimiser=adam"};

        assertThat(figures(state)).hasSize(1);
        assertThat(summary("map", state)).isEqualTo("At (0, 0) the gradient is zero, and whoever starts there stays there.");
    }

    private String summary(String id, String... state) {
        return figures(state).stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow().summary();
    }

    private List<Figure> figures(String... state) {
        return lab.draw(values(state), 1);
    }

    private Race race(String... state) {
        return Race.of(values(state));
    }

    private Values values(String... state) {
        Map<String, List<String>> raw = Arrays.stream(state)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.groupingBy(
                        setting -> setting[0], Collectors.mapping(setting -> setting[1], Collectors.toList())));
        return Values.read(lab.controls(), raw);
    }
}
