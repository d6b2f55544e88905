package argmax.lessons.lab.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CurveKindTest {
    @Test
    void eachNumberIsAnotherOrderOfAllKinds() {
        List<List<CurveKind>> orders = IntStream.range(0, 120).mapToObj(CurveKind::permuted).toList();
        assertThat(orders).doesNotHaveDuplicates().hasSize(120);
        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(CurveKind.values()));
        assertThat(orders.getFirst()).containsExactly(CurveKind.values());
    }

    /** What the lesson says of each kind has to hold whatever was drawn. */
    @Test
    void whateverIsDrawnTheKindsCanBeToldApart() {
        LongStream.rangeClosed(1, 200).forEach(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            CurveKind.Pair high = CurveKind.HIGH_RATE.curves(random);
            CurveKind.Pair low = CurveKind.LOW_RATE.curves(random);
            CurveKind.Pair good = CurveKind.GOOD.curves(random);
            CurveKind.Pair over = CurveKind.OVERFITTED.curves(random);
            CurveKind.Pair under = CurveKind.UNDERFITTED.curves(random);
            assertThat(jumps(high)).isGreaterThan(3 * jumps(under));
            assertThat(low.training().get(20) - low.training().getLast()).isGreaterThan(0.05);
            assertThat(Math.abs(under.training().get(20) - under.training().getLast())).isLessThan(0.03);
            assertThat(good.validation().getLast()).isLessThan(0.32);
            assertThat(over.validation().getLast() - over.training().getLast()).isGreaterThan(0.6);
        });
    }

    /** The mean size of a step in the second half. */
    private static double jumps(CurveKind.Pair pair) {
        return IntStream.range(21, 41)
                .mapToDouble(epoch -> Math.abs(pair.training().get(epoch) - pair.training().get(epoch - 1)))
                .average()
                .orElseThrow();
    }
}
