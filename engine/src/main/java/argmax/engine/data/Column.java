package argmax.engine.data;

import argmax.engine.InvalidValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * An input column of a data set.
 *
 * @param unit such as {@code cm}; empty where there is none
 * @param levels what a category may be; none where the column holds numbers. A cell holds the number of its level, from 0
 * @param mayBeMissing whether a cell may hold NaN instead, since nobody knows
 */
public record Column(String name, String unit, List<String> levels, boolean mayBeMissing) {
    public Column {
        InvalidValue.given("name", name);
        InvalidValue.given("unit", unit);
        levels = List.copyOf(InvalidValue.given("levels", levels));
        if (levels.size() == 1 || levels.stream().distinct().count() < levels.size()) {
            throw new InvalidValue("levels", levels, "none, or several that differ");
        }
    }

    /** Numbers, always there. */
    public static Column number(String name, String unit) {
        return new Column(name, unit, List.of(), false);
    }

    /** One of some words, always there. */
    public static Column category(String name, String... levels) {
        return new Column(name, "", List.of(levels), false);
    }

    static List<Column> numbers(List<String> names) {
        return names.stream().map(name -> number(name, "")).toList();
    }

    static List<Column> numbers(String... names) {
        return numbers(List.of(names));
    }

    /** The same, with cells that may be missing. */
    public Column orMissing() {
        return new Column(name, unit, levels, true);
    }

    public boolean hasLevels() {
        return !levels.isEmpty();
    }

    /** Whether every cell is a number, so that the column is what a learner reads. */
    public boolean plain() {
        return !hasLevels() && !mayBeMissing;
    }

    /**
     * The columns that this one becomes for a learner that reads numbers: one per level of a category ({@code sex=female}), and
     * one that says whether the cell is missing ({@code age_missing}), where it may be.
     */
    public List<String> encoded() {
        Stream<String> values = hasLevels() ? levels.stream().map(level -> name + "=" + level) : Stream.of(name);
        return Stream.concat(values, mayBeMissing ? Stream.of(name + "_missing") : Stream.of()).toList();
    }
}
