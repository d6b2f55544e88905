package argmax.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaksTest {
    private static final DataSet IRIS = DataSets.load("iris");
    private static final List<String> COLUMNS = IRIS.card().inputs();

    @Test
    void aScalerThatWasFittedBeforeTheSplitIsFound() {
        Fold fold = fold(3);
        Samples training = IRIS.rows().pick(fold.training());
        Samples heldOut = IRIS.rows().pick(fold.validation());

        assertThat(Leaks.of(COLUMNS, training, heldOut, StandardScaler.fit(IRIS.rows())))
                .filteredOn(Leak.ForeignScale.class::isInstance)
                .containsExactly(new Leak.ForeignScale(COLUMNS, true))
                .extracting(Leak::sentence)
                .first()
                .asString()
                .startsWith("The scaler has mean and standard deviation of all rows (sepal_length, ");
        assertThat(Leaks.of(COLUMNS, training, heldOut, StandardScaler.fit(heldOut)))
                .contains(new Leak.ForeignScale(COLUMNS, false));
        assertThat(Leaks.of(COLUMNS, training, heldOut, StandardScaler.fit(training)))
                .noneMatch(Leak.ForeignScale.class::isInstance);
    }

    @Test
    void theTwoFlowersOfIrisThatAreAlikeAreFoundWhereTheSplitPartsThem() {
        // pandas: iris[iris.duplicated(keep=False)] gives rows 101 and 142 (5.8, 2.7, 5.1, 1.9, virginica).
        int found = 0;
        for (long seed = 0; seed < 20; seed++) {
            Fold fold = fold(seed);
            int first = IntStream.of(fold.training()).boxed().toList().indexOf(101);
            int second = IntStream.of(fold.validation()).boxed().toList().indexOf(142);
            Samples training = IRIS.rows().pick(fold.training());
            List<Leak> leaks = Leaks.of(COLUMNS, training, IRIS.rows().pick(fold.validation()), StandardScaler.NONE);
            if (first >= 0 && second >= 0) {
                found++;
                assertThat(leaks)
                        .containsExactly(new Leak.SharedRows(30, List.of(new Leak.SharedRows.Pair(first, second))))
                        .extracting(Leak::sentence)
                        .first()
                        .asString()
                        .startsWith("1 of 30 held-out rows stand among the training rows too");
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void rowsThatDifferOnlyInTheirTruthAreNotTheSame() {
        Samples one = new Samples(1, new float[] {1, 2}, new int[] {0, 1});
        Samples other = new Samples(1, new float[] {2, 1, -0.0f, Float.NaN}, new int[] {0, 0, 1, 1});

        assertThat(shared(one, other)).containsExactly(new Leak.SharedRows.Pair(0, 1));
        Samples sine = DataSets.load("sine").rows();
        Samples lifted = sine.withTargets(1, plusOne(sine.targets()));
        assertThat(shared(sine, sine.pick(new int[] {7}))).containsExactly(new Leak.SharedRows.Pair(7, 0));
        assertThat(shared(sine, lifted)).isEmpty();
    }

    @Test
    void smallDigitsStandOnlyOnceInTheirFile() {
        Samples digits = DataSets.load("digits-8x8").rows();
        int[] first = IntStream.range(0, 900).toArray();
        int[] second = IntStream.range(900, 1797).toArray();

        // pandas: digits.duplicated().sum() is 0.
        assertThat(shared(digits.pick(first), digits.pick(second))).isEmpty();
    }

    @Test
    void aColumnThatGivesTheClassAwayIsFoundHoweverItIsWritten() {
        SplittableRandom random = new SplittableRandom(1);
        int rows = 300;
        int[] labels = random.ints(rows, 0, 3).toArray();
        float[] inputs = new float[3 * rows];
        for (int row = 0; row < rows; row++) {
            inputs[3 * row] = (float) random.nextGaussian();
            inputs[3 * row + 1] = new float[] {7, Float.NaN, -1}[labels[row]];
            inputs[3 * row + 2] = labels[row] + 0.99f * random.nextFloat();
        }
        Samples all = new Samples(3, inputs, labels);
        Samples training = all.pick(IntStream.range(0, 200).toArray());
        Samples heldOut = all.pick(IntStream.range(200, 300).toArray());

        assertThat(Leaks.of(List.of("noise", "code", "width"), training, heldOut, StandardScaler.NONE))
                .containsExactly(new Leak.TellingColumn("code", 300), new Leak.TellingColumn("width", 300));
        assertThat(new Leak.TellingColumn("code", 300).sentence())
                .isEqualTo("code alone tells the class of all 300 rows. Would anybody know it before the class is known?");
    }

    @Test
    void noColumnOfTheShippedSetsGivesTheClassAway() {
        for (String id : List.of("iris", "wine", "breast-cancer-wdbc", "titanic", "penguins", "digits-8x8")) {
            DataSet set = DataSets.load(id);
            List<Leak> leaks =
                    Leaks.of(set.card().inputs(), set.rows(), Samples.none(set.rows().columns()), StandardScaler.NONE);

            assertThat(leaks).as(id).isEmpty();
        }
    }

    private static List<Leak.SharedRows.Pair> shared(Samples training, Samples heldOut) {
        return Leaks.of(DataSets.card("mnist").inputs().subList(0, training.columns()), training, heldOut, StandardScaler.NONE)
                .stream()
                .filter(Leak.SharedRows.class::isInstance)
                .flatMap(leak -> ((Leak.SharedRows) leak).pairs().stream())
                .toList();
    }

    private static float[] plusOne(float[] numbers) {
        float[] more = numbers.clone();
        for (int i = 0; i < more.length; i++) {
            more[i]++;
        }
        return more;
    }

    private static Fold fold(long seed) {
        return Folds.of(new Split.KFold(5, seed), IRIS.rows(), 3).getFirst();
    }
}
