package argmax.engine.net;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.data.Samples;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackendsTest {
    private static final Offset<Float> TOLERANCE = Offset.offset(5e-5f);

    @BeforeAll
    static void loadNatives() {
        Natives.ready();
    }

    @Test
    void bothBackEndsLearnTheSameWhateverTheArchitecture() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int trial = 0; trial < 40; trial++) {
            Architecture architecture = Networks.random(random);
            Optimiser optimiser = random.nextBoolean() ? new Optimiser.Sgd(0.05) : new Optimiser.Adam(0.01);
            int batch = random.nextInt(1, 60);
            float[] start = Initialiser.draw(architecture, random);
            Samples rows = Networks.rowsFor(architecture);
            try (Workspace fused = Backend.FUSED.open(architecture, optimiser, batch);
                    Workspace oracle = Backend.ND4J.open(architecture, optimiser, batch)) {
                Network one = fused.network(start);
                Network other = oracle.network(start);
                for (int step = 0; step < 8; step++) {
                    int from = random.nextInt(rows.rows() - batch);
                    assertThat(one.step(rows, Networks.first(rows.rows()), from, batch)).isTrue();
                    assertThat(other.step(rows, Networks.first(rows.rows()), from, batch)).isTrue();
                }
                assertThat(one.parameters()).as("%s %s", architecture, optimiser).containsExactly(other.parameters(), TOLERANCE);
                for (int layer = 1; layer <= architecture.layers(); layer++) {
                    assertThat(one.outputs(layer, rows)).containsExactly(other.outputs(layer, rows), Offset.offset(2e-4));
                }
            }
        }
    }

    @Test
    void parametersComeBackAsTheyWereGiven() {
        Architecture architecture = Networks.random(new SplittableRandom(3));
        float[] start = Initialiser.draw(architecture, new SplittableRandom(4));
        for (Backend backend : Backend.values()) {
            try (Workspace space = backend.open(architecture, new Optimiser.Sgd(1), 8)) {
                assertThat(space.network(start).parameters()).containsExactly(start);
            }
        }
    }
}
