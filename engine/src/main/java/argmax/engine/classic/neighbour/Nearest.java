package argmax.engine.classic.neighbour;

import argmax.engine.classic.Block;
import java.util.Arrays;

/** The nearest rows seen so far, the nearest first; of equally near ones those seen earlier. */
final class Nearest {
    private final int[] rows;
    private final double[] squares;

    /** @param count how many are kept */
    Nearest(int count) {
        rows = new int[count];
        squares = new double[count];
    }

    void forget() {
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
    }

    /** @param found the squared distance of each row of the block */
    void see(Block block, double[] found) {
        double farthest = squares[squares.length - 1];
        for (int i = 0; i < block.rows(); i++) {
            if (found[i] < farthest) {
                insert(block.first() + i, found[i]);
                farthest = squares[squares.length - 1];
            }
        }
    }

    private void insert(int row, double square) {
        int place = squares.length - 1;
        while (place > 0 && squares[place - 1] > square) {
            squares[place] = squares[place - 1];
            rows[place] = rows[place - 1];
            place--;
        }
        squares[place] = square;
        rows[place] = row;
    }

    int count() {
        return rows.length;
    }

    /** @param place 0 for the nearest */
    int row(int place) {
        return rows[place];
    }

    double distance(int place) {
        return Math.sqrt(squares[place]);
    }
}
