package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final Samples IRIS = DataSets.load("iris").rows();
    private static final Samples BLOBS = DataSets.load("blobs2").rows();

    @Test
    void aHoldOutKeepsTheSharesOfTheClasses() {
        Fold fold = Folds.of(new Split.HoldOut(0.2, 0.3, 7), IRIS, 3).getFirst();

        assertThat(IRIS.pick(fold.training()).counts(3)).containsExactly(25, 25, 25);
        assertThat(IRIS.pick(fold.validation()).counts(3)).containsExactly(10, 10, 10);
        assertThat(IRIS.pick(fold.test()).counts(3)).containsExactly(15, 15, 15);
    }

    @Test
    void everyRowHasExactlyOnePart() {
        Fold fold = Folds.of(new Split.HoldOut(0.33, 0.21, 7), IRIS, 3).getFirst();

        int[] all = Stream.of(fold.training(), fold.validation(), fold.test()).flatMapToInt(IntStream::of).sorted().toArray();
        assertThat(all).containsExactly(IntStream.range(0, 150).toArray());
    }

    @Test
    void aFoldHoldsEachRowExactlyOnce() {
        for (int folds : new int[] {2, 5, 7, 20}) {
            List<Fold> split = Folds.of(new Split.KFold(folds, 3), BLOBS, 2);

            assertThat(split).hasSize(folds);
            int[] heldOut = split.stream().map(Fold::validation).flatMapToInt(IntStream::of).sorted().toArray();
            assertThat(heldOut).containsExactly(IntStream.range(0, BLOBS.rows()).toArray());
            assertThat(split).allSatisfy(fold -> {
                assertThat(fold.training()).doesNotContain(fold.validation()).hasSize(BLOBS.rows() - fold.validation().length);
                assertThat(fold.test()).isEmpty();
            });
        }
    }

    @Test
    void foldsDifferByOneRowAtMostInSizeAndInEachClass() {
        for (int folds : new int[] {2, 5, 7, 20}) {
            List<Fold> split = Folds.of(new Split.KFold(folds, 3), BLOBS, 2);
            for (int label = 0; label < 2; label++) {
                int each = label;
                int[] counts = split.stream()
                        .mapToInt(fold -> BLOBS.pick(fold.validation()).counts(2)[each])
                        .sorted()
                        .toArray();
                assertThat(counts[folds - 1] - counts[0]).isLessThanOrEqualTo(1);
            }
            int[] sizes = split.stream().mapToInt(fold -> fold.validation().length).sorted().toArray();
            assertThat(sizes[folds - 1] - sizes[0]).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void rowsWithoutClassesAreDealtAsOne() {
        Samples sine = DataSets.load("sine").rows();
        Fold fold = Folds.of(new Split.HoldOut(0.2, 0.1, 7), sine, 0).getFirst();

        int[] all = Stream.of(fold.training(), fold.validation(), fold.test()).flatMapToInt(IntStream::of).sorted().toArray();
        assertThat(all).containsExactly(IntStream.range(0, 200).toArray());
        assertThat(fold.validation()).hasSize(40).isNotEqualTo(IntStream.range(0, 40).toArray());
        assertThat(fold.test()).hasSize(20);
        assertThat(Folds.of(new Split.KFold(7, 7), sine, 0))
                .extracting(each -> each.validation().length)
                .containsExactly(29, 29, 29, 29, 28, 28, 28);
    }

    @Test
    void rowsMayBeDealtWithoutLookingAtTheirClasses() {
        Fold fold = Folds.unstratified(new Split.HoldOut(0.3, 0.2, 7), 150).getFirst();

        int[] all = Stream.of(fold.training(), fold.validation(), fold.test()).flatMapToInt(IntStream::of).sorted().toArray();
        assertThat(all).containsExactly(IntStream.range(0, 150).toArray());
        assertThat(fold.validation()).hasSize(45);
        assertThat(fold.test()).hasSize(30);
        assertThat(IRIS.pick(fold.validation()).counts(3)).isNotEqualTo(new int[] {15, 15, 15});
        assertThat(Folds.unstratified(new Split.KFold(7, 7), 150)).extracting(each -> each.validation().length)
                .containsExactly(22, 22, 22, 21, 21, 21, 21);
    }

    @Test
    void theHomeworkTrainsOnAThirdOfTheNoisyRing() {
        Samples ring = DataSets.load("noisyring20").rows();
        Fold fold = Folds.of(new Split.HoldOut(2 / 3.0, 0, 1), ring, 2).getFirst();

        assertThat(fold.training()).hasSizeBetween(149, 151);
        assertThat(fold.validation()).hasSizeBetween(299, 301);
    }

    @Test
    void theSeedAloneDecides() {
        int[] first = Folds.of(new Split.KFold(5, 1), IRIS, 3).getFirst().validation();

        assertThat(Folds.of(new Split.KFold(5, 1), IRIS, 3).getFirst().validation()).containsExactly(first);
        assertThat(Folds.of(new Split.KFold(5, 2), IRIS, 3).getFirst().validation()).isNotEqualTo(first);
    }

    @Test
    void sharesThatLeaveNothingToTrainOnAreRefused() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Split.HoldOut(0.5, 0.5, 1))
                .withMessageStartingWith("test is 0.5; allowed is at most 0.40");
    }

    @Test
    void fewerTrainingRowsAreAmongMoreAndLeaveTheOthersAlone() {
        Fold all = Folds.of(new Split.HoldOut(0.2, 0.3, 7), IRIS, 3).getFirst();
        Fold some = Folds.of(new Split.HoldOut(0.2, 0.3, 7, 30), IRIS, 3).getFirst();
        Fold few = Folds.of(new Split.HoldOut(0.2, 0.3, 7, 6), IRIS, 3).getFirst();

        assertThat(some.validation()).isEqualTo(all.validation());
        assertThat(some.test()).isEqualTo(all.test());
        assertThat(IRIS.pick(some.training()).counts(3)).containsExactly(10, 10, 10);
        assertThat(IRIS.pick(few.training()).counts(3)).containsExactly(2, 2, 2);
        assertThat(all.training()).contains(some.training());
        assertThat(some.training()).contains(few.training());
        assertThat(Folds.of(new Split.HoldOut(0.2, 0.3, 7, 1), IRIS, 3).getFirst().training()).hasSize(3);
        assertThat(Folds.of(new Split.HoldOut(0.2, 0.3, 7, 10_000), IRIS, 3).getFirst().training()).isEqualTo(all.training());
    }
}
