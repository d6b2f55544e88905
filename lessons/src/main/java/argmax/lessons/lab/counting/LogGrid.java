package argmax.lessons.lab.counting;

import argmax.lessons.lab.Grid;
import java.util.List;

/** Numbers that grow by one factor each. */
final class LogGrid {
    private LogGrid() {}

    /** Whole numbers from {@code low} to {@code high}, both included; fewer where neighbours round alike. */
    static List<Double> whole(double low, double high, int points) {
        return between(low, high, points).stream().map(Math::rint).distinct().toList();
    }

    /** {@code points} numbers from {@code low} to {@code high}, both included. */
    static List<Double> between(double low, double high, int points) {
        return Grid.map(Grid.between(Math.log(low), Math.log(high), points), Math::exp);
    }
}
