package argmax.web.dashboard;

import argmax.lessons.figure.Digits;
import argmax.lessons.figure.Figure;
import argmax.web.dashboard.ItemStatistics.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Items by difficulty and discrimination.
 *
 * @param headings of the table, each a link that sorts by its column
 * @param untouched how many items nobody has answered yet
 */
public record ItemsView(Figure figure, List<Heading> headings, List<Row> rows, int untouched) {
    /** An item with its numbers; without any where it has too few answers. */
    record Judged(int order, Item item, int n, Optional<ItemStatistics> statistics) {
        boolean flagged() {
            return statistics.filter(ItemStatistics::flagged).isPresent();
        }
    }

    /**
     * A column's head.
     *
     * @param sorted {@code ascending} or {@code descending}; null where the table isn't sorted by it
     */
    public record Heading(String title, String href, @Nullable String sorted, boolean number) {}

    /** A line of the table. */
    public record Row(String place, boolean handedIn, String title, String href, boolean flagged, List<String> numbers) {}

    /** What the table can be sorted by; what has no number comes last. */
    private enum Column {
        WHERE("Where"),
        N("n"),
        FACILITY("Facility"),
        FIRST("First answer"),
        DISCRIMINATION("Discrimination"),
        TRIES("Tries to success"),
        GAVE_UP("Gave up"),
        MINUTES("Minutes");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private OptionalDouble value(Judged judged) {
            return switch (this) {
                case WHERE -> OptionalDouble.of(judged.order());
                case N -> OptionalDouble.of(judged.n());
                default -> judged.statistics().map(this::value).orElse(OptionalDouble.empty());
            };
        }

        private OptionalDouble value(ItemStatistics found) {
            return switch (this) {
                case WHERE, N -> OptionalDouble.empty();
                case FACILITY -> OptionalDouble.of(found.facility());
                case FIRST -> OptionalDouble.of(found.first());
                case DISCRIMINATION -> found.discrimination();
                case TRIES -> found.tries();
                case GAVE_UP -> OptionalDouble.of(found.gaveUp());
                case MINUTES -> OptionalDouble.of(found.minutes());
            };
        }

        Comparator<Judged> order(boolean descending) {
            int sign = descending ? -1 : 1;
            return Comparator.comparing((Judged judged) -> value(judged).isEmpty())
                    .thenComparingDouble(judged -> sign * value(judged).orElse(0))
                    .thenComparingInt(Judged::order);
        }
    }

    /** @param sort a column's key, with a minus before it for the largest first; anything else is the order of the course */
    static ItemsView of(List<Item> items, Map<Item.Key, List<Response>> responses, @Nullable String sort) {
        List<Judged> judged = new ArrayList<>();
        for (Item item : items) {
            List<Response> own = responses.getOrDefault(item.key(), List.of());
            if (!own.isEmpty()) {
                judged.add(new Judged(judged.size(), item, own.size(), ItemStatistics.of(own)));
            }
        }
        boolean descending = sort != null && sort.startsWith("-");
        String key = sort == null ? "" : sort.substring(descending ? 1 : 0);
        Column column = Arrays.stream(Column.values()).filter(one -> one.key().equals(key)).findFirst().orElse(Column.WHERE);
        return new ItemsView(
                ItemsFigure.of(judged),
                Arrays.stream(Column.values()).map(one -> heading(one, column, descending)).toList(),
                judged.stream().sorted(column.order(descending)).map(ItemsView::row).toList(),
                items.size() - judged.size());
    }

    private static Heading heading(Column column, Column sortedBy, boolean descending) {
        boolean here = column == sortedBy;
        return new Heading(
                column.title,
                "?sort=%s%s#items".formatted(here && !descending ? "-" : "", column.key()),
                here ? descending ? "descending" : "ascending" : null,
                column != Column.WHERE);
    }

    private static Row row(Judged judged) {
        List<String> numbers = judged.statistics()
                .map(found -> List.of(
                        Integer.toString(judged.n()),
                        Digits.percent(found.facility()),
                        Digits.percent(found.first()),
                        number(found.discrimination()),
                        number(found.tries()),
                        Digits.percent(found.gaveUp()),
                        Digits.of(found.minutes())))
                .orElseGet(() -> List.of(Integer.toString(judged.n()), "", "", "", "", "", ""));
        Item item = judged.item();
        return new Row(
                item.place(), item.handedIn(), item.title(), "/exercises/" + item.exerciseId(), judged.flagged(), numbers);
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : Digits.of(value.getAsDouble());
    }

    /** What the numbers mean. */
    public static List<String> definitions() {
        return List.of(
                "n: learners with at least one graded answer. Below n = %d nothing is computed."
                        .formatted(ItemStatistics.FEWEST),
                "Facility: the mean score as a share of the most there was to earn, so that easy items have a large one. In"
                        + " lessons the best answer counts, in homework the one that the assignment says. Beside it the mean of"
                        + " the first answers.",
                ("Discrimination: the correlation of the score with what the same learners earned with the other items, in"
                                + " lessons those of all lessons, in homework those of the same sheet; what somebody did not"
                                + " answer adds nothing. Flagged below %s, unless the facility is above %s; a dash where all"
                                + " have the same score.")
                        .formatted(Digits.of(ItemStatistics.LEAST_DISCRIMINATION), Digits.percent(ItemStatistics.EASY)),
                "Tries to success: the median number of answers up to the first that was enough, of those who had one.",
                "Gave up: the share that had none and has not answered for %d hours.".formatted(Responses.LEFT.toHours()),
                ("Minutes: the median of what was spent on it, estimated from the time between an answer and whatever the"
                                + " learner did just before; more than %d minutes count as a pause.")
                        .formatted(ActiveTime.LONGEST_GAP.toMinutes()));
    }
}
