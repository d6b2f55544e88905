package argmax.lessons.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one level, by marching squares: between four neighbouring values the line is straight, and its ends lie where
 * the sides of the square reach the level when interpolated linearly. In a saddle the mean of the four decides which corners
 * belong together. Squares with a value that isn't finite have no line.
 */
final class MarchingSquares {
    private final SampledSurface surface;
    private final double level;

    /** Per side of a square the sides that a line leads to from there, at most two. See {@link #across} and {@link #up}. */
    private final Map<Integer, List<Integer>> neighbours = new LinkedHashMap<>();

    MarchingSquares(SampledSurface surface, double level) {
        this.surface = surface;
        this.level = level;
    }

    /** Open lines first, then closed ones. */
    List<Contour> lines() {
        for (int row = 0; row + 1 < surface.rows(); row++) {
            for (int column = 0; column + 1 < surface.columns(); column++) {
                square(row, column);
            }
        }
        List<Contour> lines = new ArrayList<>();
        List<Integer> ends = neighbours.entrySet().stream()
                .filter(side -> side.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
        ends.forEach(end -> addFrom(end, lines));
        List.copyOf(neighbours.keySet()).forEach(side -> addFrom(side, lines));
        return lines;
    }

    private void square(int row, int column) {
        double mean = (surface.value(row, column) + surface.value(row, column + 1)
                + surface.value(row + 1, column) + surface.value(row + 1, column + 1)) / 4;
        if (!Double.isFinite(mean)) {
            return;
        }
        int bottom = across(row, column);
        int top = across(row + 1, column);
        int left = up(row, column);
        int right = up(row, column + 1);
        int corners = high(row, column, 1) | high(row, column + 1, 2) | high(row + 1, column + 1, 4) | high(row + 1, column, 8);
        switch (corners) {
            case 1, 14 -> join(left, bottom);
            case 2, 13 -> join(bottom, right);
            case 3, 12 -> join(left, right);
            case 4, 11 -> join(right, top);
            case 6, 9 -> join(bottom, top);
            case 7, 8 -> join(left, top);
            case 5, 10 -> {
                // A saddle. Cut off are the corners on the other side of the level than its middle.
                if ((corners == 5) == (mean >= level)) {
                    join(bottom, right);
                    join(left, top);
                } else {
                    join(left, bottom);
                    join(right, top);
                }
            }
            default -> {
                // All corners lie on one side.
            }
        }
    }

    private int high(int row, int column, int bit) {
        return surface.value(row, column) >= level ? bit : 0;
    }

    private void join(int one, int other) {
        neighbours.computeIfAbsent(one, side -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other, side -> new ArrayList<>()).add(one);
    }

    /** Follows the line that begins at a side until it ends or closes, and forgets it on the way. */
    private void addFrom(int start, List<Contour> lines) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        int side = start;
        while (neighbours.containsKey(side)) {
            addPoint(side, x, y);
            int next = side;
            for (int candidate : neighbours.remove(side)) {
                if (neighbours.containsKey(candidate) || (candidate == start && x.size() > 2)) {
                    next = candidate;
                }
            }
            side = next;
        }
        if (side == start && x.size() > 2) {
            addPoint(start, x, y);
        }
        if (!x.isEmpty()) {
            lines.add(new Contour(level, x, y));
        }
    }

    /** The number of the side from a value to its right neighbour. */
    private int across(int row, int column) {
        return 2 * (row * surface.columns() + column);
    }

    /** The number of the side from a value to its upper neighbour. */
    private int up(int row, int column) {
        return across(row, column) + 1;
    }

    private void addPoint(int side, List<Double> x, List<Double> y) {
        boolean across = side % 2 == 0;
        int row = side / 2 / surface.columns();
        int column = side / 2 % surface.columns();
        double from = surface.value(row, column);
        double to = across ? surface.value(row, column + 1) : surface.value(row + 1, column);
        double share = (level - from) / (to - from);
        x.add(surface.x(across ? column + share : column));
        y.add(surface.y(across ? row : row + share));
    }
}
