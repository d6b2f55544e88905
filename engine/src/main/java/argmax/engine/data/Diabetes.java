package argmax.engine.data;

import java.util.List;

/**
 * Patients with diabetes and how far it has progressed a year later, from the file that ships with the engine, in the units of
 * the paper. s1 to s6 are measures of the blood serum: cholesterol, low-density and high-density lipoproteins, total over
 * high-density cholesterol, the logarithm of triglycerides, and glucose. The file doesn't say which sex is 1 and which 2.
 */
final class Diabetes implements Source {
    private static final DataCard CARD = new DataCard(
            "diabetes",
            "Progression of diabetes",
            "B. Efron, T. Hastie, I. Johnstone, R. Tibshirani, Least angle regression, 2004",
            "published with the paper",
            List.of(
                    Column.number("age", "years"),
                    Column.number("sex", ""),
                    Column.number("bmi", "kg/m²"),
                    Column.number("blood_pressure", "mmHg"),
                    Column.number("s1", "mg/dl"),
                    Column.number("s2", "mg/dl"),
                    Column.number("s3", "mg/dl"),
                    Column.number("s4", ""),
                    Column.number("s5", ""),
                    Column.number("s6", "mg/dl")),
            List.of(10),
            List.of(),
            List.of("progression"),
            442,
            0,
            "d092bdca30004b84943ea3a48515657e93395ad52c12629f3addeb8e66f5f7e2");

    @Override
    public DataCard card() {
        return CARD;
    }

    @Override
    public DataSet load() {
        return Shipped.table(CARD, "", Column::name);
    }
}
