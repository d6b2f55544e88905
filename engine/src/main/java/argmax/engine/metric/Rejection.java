package argmax.engine.metric;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The other convention for a ROC curve, usual in particle physics: background rejection, 1 / mistag rate, against signal
 * efficiency. Cuts that no background passes have no point.
 *
 * @param efficiency rising, at most 200 points
 * @param rejection as many, falling to 1
 */
public record Rejection(String positive, List<Double> efficiency, List<Double> rejection) {
    public Rejection {
        efficiency = List.copyOf(efficiency);
        rejection = List.copyOf(rejection);
    }

    public static Rejection of(String positive, Scored rows) {
        rows.requireBothClasses(positive);
        List<Rates> drawn = Thresholds.of(rows).toDraw().stream()
                .map(Cut::rates)
                .filter(rates -> rates.falsePositives() > 0)
                .toList();
        return new Rejection(
                positive,
                drawn.stream().map(Rates::sensitivity).toList(),
                drawn.stream().map(Rates::rejection).map(OptionalDouble::getAsDouble).toList());
    }
}
