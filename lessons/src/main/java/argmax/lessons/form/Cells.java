package argmax.lessons.form;

import argmax.lessons.form.Reading.Allowed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;

/**
 * A small table of numbers, such as a joint distribution. Its raw value is one number per cell, row by row.
 *
 * @param rows the headers of the rows, one line of Markdown each
 * @param columns the headers of the columns
 * @param start row by row
 */
public record Cells(
        String name,
        String label,
        String hint,
        List<String> rows,
        List<String> columns,
        double least,
        double most,
        Rule rule,
        List<Double> start)
        implements Field {
    /** How far a sum of typed decimals may lie from 1: three times 0.333 has to pass. */
    private static final double SLACK = 0.002;

    public Cells {
        Declared.name(name);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        start = List.copyOf(start);
        Declared.count(name, "cells", rows.size() * columns.size(), 1, Declared.MOST_NUMBERS);
        Declared.count(name, "numbers to start with", start.size(), rows.size() * columns.size(), rows.size() * columns.size());
        Declared.start(name, least, most, start);
    }

    /** What the cells have to do together. */
    public enum Rule {
        NONE,
        /** All of them sum to 1. */
        SUM_IS_ONE,
        /** Each row sums to 1. */
        ROWS_SUM_TO_ONE
    }

    @Override
    public List<String> initial() {
        return NumberList.written(start);
    }

    @Override
    public Reading read(List<String> raw) {
        int width = columns.size();
        NumberList list = new NumberList(
                this,
                rows.size() * width,
                least,
                most,
                i -> "row %s, column %s".formatted(header(rows, i / width), header(columns, i % width)));
        Reading reading = list.read(raw);
        return reading instanceof Allowed(List<String> value) ? ruled(value) : reading;
    }

    private Reading ruled(List<String> value) {
        List<Double> numbers = NumberList.numbers(value);
        int width = columns.size();
        switch (rule) {
            case NONE -> {}
            case SUM_IS_ONE -> {
                double sum = sum(numbers);
                if (!isOne(sum)) {
                    return new Reading.Refused("The cells of %s sum to %s; they have to sum to 1."
                            .formatted(Refusal.plain(label, name), Numbers.rounded(sum)));
                }
            }
            case ROWS_SUM_TO_ONE -> {
                for (int row = 0; row < rows.size(); row++) {
                    double sum = sum(numbers.subList(row * width, (row + 1) * width));
                    if (!isOne(sum)) {
                        return new Reading.Refused("Row %s of %s sums to %s; each row has to sum to 1."
                                .formatted(header(rows, row), Refusal.plain(label, name), Numbers.rounded(sum)));
                    }
                }
            }
        }
        return new Allowed(value);
    }

    private static boolean isOne(double sum) {
        return Math.abs(sum - 1) <= SLACK;
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).sum();
    }

    private static String header(List<String> headers, int index) {
        return Refusal.plain(headers.get(index), Integer.toString(index + 1));
    }

    /** With a rule, the initial cells turned round by whole rows, which keeps every sum. */
    @Override
    public List<String> any(RandomGenerator random) {
        if (rule == Rule.NONE) {
            return NumberList.written(DoubleStream.generate(() -> random.nextDouble(least, most))
                    .limit(start.size())
                    .boxed()
                    .toList());
        }
        int turned = random.nextInt(rows.size()) * columns.size();
        List<String> cells = new ArrayList<>(initial());
        Collections.rotate(cells, turned);
        return cells;
    }
}
