package argmax.engine.metric;

import java.util.List;

/**
 * Precision (purity) against recall (efficiency) of one class against the rest, as the threshold falls. Unlike a ROC curve it
 * depends on the mix of classes.
 *
 * @param averagePrecision Σ (recallᵢ − recallᵢ₋₁) precisionᵢ over all thresholds, without interpolation
 * @param auc the area under straight lines between the points, which flatters: precision doesn't change in straight lines
 * @param recall begins with 0, where the precision is 1 by convention; at most 200 further points
 * @param precision as many
 */
public record PrecisionRecall(
        String positive, double averagePrecision, double auc, List<Double> recall, List<Double> precision) {
    public PrecisionRecall {
        recall = List.copyOf(recall);
        precision = List.copyOf(precision);
    }

    /** Both areas are taken from every row. */
    public static PrecisionRecall of(String positive, Scored rows) {
        rows.requireBothClasses(positive);
        Thresholds thresholds = Thresholds.of(rows);
        double steps = 0;
        double trapezia = 0;
        Rates before = thresholds.cut(0).rates();
        for (int i = 1; i < thresholds.cuts(); i++) {
            Rates rates = thresholds.cut(i).rates();
            double width = rates.sensitivity() - before.sensitivity();
            steps += width * precision(rates);
            trapezia += width * (precision(before) + precision(rates)) / 2;
            before = rates;
        }
        List<Rates> drawn = thresholds.toDraw().stream().map(Cut::rates).toList();
        return new PrecisionRecall(
                positive,
                steps,
                trapezia,
                drawn.stream().map(Rates::sensitivity).toList(),
                drawn.stream().map(PrecisionRecall::precision).toList());
    }

    private static double precision(Rates rates) {
        return rates.purity().orElse(1);
    }
}
