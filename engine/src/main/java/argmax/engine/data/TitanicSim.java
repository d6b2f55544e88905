package argmax.engine.data;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Passengers of a ship that never sailed: only the meaning of the columns follows the well-known Titanic challenge. Most women
 * survive, few men, and boys below 12 more than men. Whoever takes all for drowned is right in a share 0.6037, whoever says
 * that women survive in 0.7668, and the best classifier in 0.8005; it would be 0.8084 if no ages were hidden (four million
 * draws, numpy).
 */
final class TitanicSim extends Generated {
    private static final double[] WOMEN = {.43, .41, .29};
    private static final double[] AGES = {38, 30, 25};
    private static final double[] FARES = {60, 18, 10};
    private static final double[] CLASS_LOGITS = {1.6, .5, -.3};
    private static final double YOUNGEST = 0.5;
    private static final double OLDEST = 75;
    private static final int MOST_FAMILY = 10;
    private static final List<Column> COLUMNS = List.of(
            Column.category("pclass", "1", "2", "3"),
            Column.category("sex", "female", "male"),
            Column.number("age", "years").orMissing(),
            Column.number("sibsp", ""),
            Column.number("parch", ""),
            Column.number("fare", ""),
            Column.category("embarked", "C", "Q", "S"));
    private static final Recipe RECIPE = new Recipe(
            "titanic-sim",
            "Passengers of a made-up ship",
            "pclass ~ (.24,.21,.55); female with (.43,.41,.29)[pclass]; age = clip(N((38,30,25)[pclass],14),.5,75),"
                    + " hidden with .2; sibsp = min(Poisson(.45),5); parch = min(Poisson(.38),5);"
                    + " fare = (60,18,10)[pclass] exp(N(0,.5));"
                    + " embarked C,Q,S ~ (.19,.09,.72); logit(y) = -2.2 + 3.5 female + (1.6,.5,-.3)[pclass] - .03 (age-30)"
                    + " - .6 max(sibsp+parch-2,0) - .9 [female, pclass 3] + 2.5 [male, age < 12]",
            20_245,
            1500,
            10_000);

    TitanicSim() {
        super(RECIPE, COLUMNS, List.of(COLUMNS.size()), List.of("no", "yes"), List.of());
    }

    @Override
    Samples draw(int rows, Draw draw) {
        int columns = COLUMNS.size();
        float[] inputs = new float[rows * columns];
        int[] labels = new int[rows];
        for (int row = 0; row < rows; row++) {
            int pclass = draw.oneOf(.24, .21);
            boolean female = draw.happens(WOMEN[pclass]);
            double age = Math.clamp(draw.normal(AGES[pclass], 14), YOUNGEST, OLDEST);
            boolean hidden = draw.happens(.2);
            int siblings = Math.min(draw.poisson(.45), 5);
            int parents = Math.min(draw.poisson(.38), 5);
            double[] values = {
                pclass,
                female ? 0 : 1,
                hidden ? Double.NaN : age,
                siblings,
                parents,
                FARES[pclass] * StrictMath.exp(draw.normal(0, .5)),
                draw.oneOf(.19, .09)
            };
            for (int column = 0; column < columns; column++) {
                inputs[row * columns + column] = (float) values[column];
            }
            double survives = 1 / (1 + StrictMath.exp(-logit(pclass, female, age, siblings + parents)));
            labels[row] = draw.happens(survives) ? 1 : 0;
        }
        return new Samples(columns, inputs, labels);
    }

    private static double logit(int pclass, boolean female, double age, int family) {
        return -2.2
                + (female ? 3.5 : 0)
                + CLASS_LOGITS[pclass]
                - .03 * (age - 30)
                - .6 * Math.max(family - 2, 0)
                - (female && pclass == 2 ? .9 : 0)
                + (!female && age < 12 ? 2.5 : 0);
    }

    @Override
    Optional<BayesOptimum> optimum() {
        double[][][] atAnyAge = new double[3][2][MOST_FAMILY + 1];
        for (int pclass = 0; pclass < 3; pclass++) {
            for (int family = 0; family <= MOST_FAMILY; family++) {
                atAnyAge[pclass][0][family] = atAnyAge(pclass, true, family);
                atAnyAge[pclass][1][family] = atAnyAge(pclass, false, family);
            }
        }
        return Optional.of(BayesOptimum.of(0.8005, row -> {
            int pclass = (int) row[0];
            int family = (int) (row[3] + row[4]);
            double survives = Float.isNaN(row[2])
                    ? atAnyAge[pclass][(int) row[1]][family]
                    : logistic(logit(pclass, row[1] == 0, row[2], family));
            return new double[] {Math.log(1 - survives), Math.log(survives)};
        }));
    }

    private static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The mean over the ages of the class, which nothing else tells; in steps of half a year, of which 12 is one. */
    private static double atAnyAge(int pclass, boolean female, int family) {
        NormalDistribution ages = NormalDistribution.of(AGES[pclass], 14);
        double sum = ages.cumulativeProbability(YOUNGEST) * logistic(logit(pclass, female, YOUNGEST, family))
                + ages.survivalProbability(OLDEST) * logistic(logit(pclass, female, OLDEST, family));
        for (double age = YOUNGEST; age < OLDEST; age += 0.5) {
            sum += ages.probability(age, age + 0.5) * logistic(logit(pclass, female, age + 0.25, family));
        }
        return sum;
    }
}
