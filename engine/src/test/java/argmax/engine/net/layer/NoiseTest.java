package argmax.engine.net.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.engine.data.Samples;
import argmax.engine.net.memory.Lanes;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static Pass pass(long noise, int firstRow, int rows) {
        Samples samples = new Samples(1, new float[rows], new int[rows]);
        return Pass.learning(Pass.Purpose.LEARN, noise, firstRow, samples, IntStream.range(0, rows).toArray(), 0, rows);
    }

    @Test
    void severalColumnsAtOnceGetTheBitsOfEach() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 100; trial++) {
            int key = random.nextInt();
            int first = random.nextInt(1000);
            int[] together = Noise.bits(key, Lanes.indices(first)).toArray();
            for (int lane = 0; lane < together.length; lane++) {
                assertThat(together[lane]).isEqualTo(Noise.bits(key, first + lane));
            }
        }
    }

    @Test
    void bitsDependOnWhereARowStandsInTheBatchHoweverItIsSplit() {
        Pass whole = pass(77, 0, 20);
        Pass rest = pass(77, 8, 12);
        for (int row = 0; row < 12; row++) {
            assertThat(rest.bits(3, row, 5)).isEqualTo(whole.bits(3, row + 8, 5));
        }
    }

    /** Each of 32 bits is a fair coin over steps, places, rows and columns: σ of its mean is 0.5 / √n. */
    @Test
    void everyBitIsSetHalfOfTheTimeWhateverIsCounted() {
        int many = 40_000;
        for (int counted = 0; counted < 4; counted++) {
            int[] set = new int[32];
            for (int i = 0; i < many; i++) {
                int bits = switch (counted) {
                    case 0 -> pass(i, 0, 1).bits(1, 0, 0);
                    case 1 -> Noise.bits(Noise.key(9, i, 0), 0);
                    case 2 -> Noise.bits(Noise.key(9, 1, i), 0);
                    default -> Noise.bits(Noise.key(9, 1, 0), i);
                };
                for (int bit = 0; bit < 32; bit++) {
                    set[bit] += (bits >>> bit) & 1;
                }
            }
            for (int count : set) {
                assertThat((double) count / many).isCloseTo(0.5, within(4.5 * 0.5 / Math.sqrt(many)));
            }
        }
    }

    /** Neighbours agree in half of their bits: 32 coins for each pair. */
    @Test
    void neighboursAreIndependent() {
        int size = 150;
        int alike = 0;
        int pairs = 0;
        for (int row = 0; row < size; row++) {
            int key = Noise.key(123_456_789_012L, 2, row);
            int below = Noise.key(123_456_789_012L, 2, row + 1);
            for (int column = 0; column < size; column++) {
                int bits = Noise.bits(key, column);
                alike += 32 - Integer.bitCount(bits ^ Noise.bits(key, column + 1));
                alike += 32 - Integer.bitCount(bits ^ Noise.bits(below, column));
                pairs += 64;
            }
        }
        assertThat((double) alike / pairs).isCloseTo(0.5, within(4.5 * 0.5 / Math.sqrt(pairs)));
    }
}
