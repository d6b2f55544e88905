package argmax.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A data set that is drawn rather than read: from one seed first the rows, then the test rows. */
abstract class Generated implements Source {
    private final long seed;
    private final DataCard card;

    /** The lists are those of {@link DataCard}. */
    Generated(Recipe recipe, List<Column> columns, List<Integer> shape, List<String> classes, List<String> targets) {
        this.seed = recipe.seed();
        this.card = new DataCard(
                recipe.id(),
                recipe.title(),
                "generated: " + recipe.text(),
                "free to use",
                columns,
                shape,
                classes,
                targets,
                recipe.rows(),
                recipe.testRows(),
                Sha256.of(recipe.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Draws rows to train and validate on. */
    abstract Samples draw(int rows, Draw draw);

    /** Draws rows to test on; of the same law, unless a set says otherwise. */
    Samples drawTest(int rows, Draw draw) {
        return draw(rows, draw);
    }

    /** The variance of a target around its truth, which the test rows show, where it is known and everywhere the same. */
    OptionalDouble noise() {
        return OptionalDouble.empty();
    }

    /** The best classifier of the test rows, where it is known. */
    Optional<BayesOptimum> optimum() {
        return Optional.empty();
    }

    @Override
    public final DataCard card() {
        return card;
    }

    /** Fresh rows of the same law. */
    final Samples fresh(int rows, long seed) {
        return draw(rows, new Draw(seed));
    }

    /** Fresh rows to test on. */
    final Samples freshTest(int rows, long seed) {
        return drawTest(rows, new Draw(seed));
    }

    @Override
    public final DataSet load() {
        Draw draw = new Draw(seed);
        return new DataSet(card, draw(card.rows(), draw), drawTest(card.testRows(), draw));
    }

    /**
     * What decides every number of a generated set.
     *
     * @param law the distribution, in a line
     */
    record Recipe(String id, String title, String law, long seed, int rows, int testRows) {
        /** What the fingerprint is taken of: any change of the numbers must change it. */
        String text() {
            return "%s; SplittableRandom(%d), Box-Muller; %d + %d rows".formatted(law, seed, rows, testRows);
        }
    }
}
