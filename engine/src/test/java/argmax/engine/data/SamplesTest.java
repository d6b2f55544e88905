package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SamplesTest {
    private static final Samples THREE = new Samples(2, new float[] {1, 2, 3, 4, 5, 6}, new int[] {0, 1, 2})
            .withTargets(1, new float[] {10, 20, 30})
            .withWeights(new float[] {0.5f, 1.5f, 2.5f});
    private static final Samples ONE = new Samples(2, new float[] {7, 8}, new int[] {3})
            .withTargets(1, new float[] {40})
            .withLengths(new int[] {1});

    @Test
    void rowsOfBothFollowEachOther() {
        Samples both = Samples.concatenated(THREE.pick(new int[] {2, 0}), ONE);

        assertThat(both.inputs(0, 3)).containsExactly(5, 6, 1, 2, 7, 8);
        assertThat(both.labels()).containsExactly(2, 0, 3);
        assertThat(both.targets()).containsExactly(30, 10, 40);
    }

    @Test
    void whatOnlyOneKnowsIsTheDefaultInTheOther() {
        Samples both = Samples.concatenated(THREE.pick(new int[] {2, 0}), ONE);

        assertThat(new float[] {both.weight(0), both.weight(1), both.weight(2)}).containsExactly(2.5f, 0.5f, 1);
        assertThat(new int[] {both.length(0), both.length(1), both.length(2)})
                .containsExactly(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);
        Samples plain = Samples.concatenated(Samples.none(1), new Samples(1, new float[] {1}, new int[1]));
        assertThat(plain.weighted()).isFalse();
        assertThat(plain.haveLengths()).isFalse();
    }

    @Test
    void rowsOfAnotherShapeDoNotFollow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.concatenated(THREE, Samples.none(3)))
                .withMessage("3 columns instead of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.concatenated(THREE, Samples.none(2)))
                .withMessage("0 targets instead of 1");
    }

    @Test
    void withoutClassesThereIsNothingToCount() {
        assertThat(THREE.counts(0)).isEmpty();
        assertThat(THREE.counts(4)).containsExactly(1, 1, 1, 0);
    }
}
