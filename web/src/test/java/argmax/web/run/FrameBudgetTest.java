package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameBudgetTest {
    @Test
    void whatFitsIsKept() {
        assertThat(kept(new FrameBudget(1100), 50, 20)).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void whatIsTooMuchIsThinnedEvenlyAndTheEndsStay() {
        List<Integer> kept = kept(new FrameBudget(1000), 50, 100);
        assertThat(kept).hasSizeBetween(9, 10).startsWith(1).endsWith(50);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i) - kept.get(i - 1)).isBetween(4, 11);
        }
    }

    @Test
    void whatFitsIntoNoRunIsLeftOut() {
        assertThat(kept(new FrameBudget(1000), 50, 1001)).isEmpty();
    }

    @Test
    void howeverSizesChangeTheBoundHolds() {
        FrameBudget budget = new FrameBudget(10_000);
        long kept = 0;
        for (int epoch = 1; epoch <= 300; epoch++) {
            long size = 7L * epoch % 400 * (epoch % 13);
            kept += budget.keeps(epoch, 300, size) ? size : 0;
        }
        assertThat(kept).isBetween(5_000L, 10_000L);
    }

    private static List<Integer> kept(FrameBudget budget, int epochs, int size) {
        return IntStream.rangeClosed(1, epochs).filter(epoch -> budget.keeps(epoch, epochs, size)).boxed().toList();
    }
}
