package argmax.engine.run;

import argmax.engine.InvalidValue;
import java.util.List;

/**
 * A curve that was fitted to rows of one input, and the rows: some of them, evenly chosen where there are many.
 *
 * @param x the values of the input, in its own units, rising
 * @param y the curve there
 * @param rowsX the input of each row
 * @param rowsY its target
 */
public record DrawnCurve(List<Double> x, List<Double> y, List<Double> rowsX, List<Double> rowsY) {
    public DrawnCurve {
        x = List.copyOf(x);
        y = List.copyOf(y);
        rowsX = List.copyOf(rowsX);
        rowsY = List.copyOf(rowsY);
        InvalidValue.wholeNumber("y", y.size(), x.size(), x.size());
        InvalidValue.wholeNumber("rowsY", rowsY.size(), rowsX.size(), rowsX.size());
    }
}
