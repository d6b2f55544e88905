package argmax.web.homework;

import argmax.lessons.homework.Homework;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a learner has earned with a sheet.
 *
 * @param items in the order of the sheet
 * @param points of the items that count
 * @param of the most that these could earn; 0 where the learner is excused from all
 * @param passed whether that is enough
 * @param dropped whether the sheet is among the lowest that don't count
 */
public record SheetScore(List<ItemScore> items, double points, double of, boolean passed, boolean dropped) {
    /** Rounding of sums must not decide who passes. */
    private static final double ROUNDING = 1e-9;

    public SheetScore {
        items = List.copyOf(items);
    }

    /** @param dropLowest how many of the items with the lowest share of their points don't count */
    static SheetScore of(Homework sheet, List<ItemScore> items, int dropLowest) {
        List<ItemScore> lowest = items.stream()
                .filter(ItemScore::counts)
                .sorted(Comparator.comparingDouble(ItemScore::share))
                .limit(Math.max(0, Math.min(dropLowest, items.stream().filter(ItemScore::counts).count() - 1)))
                .toList();
        List<ItemScore> all = new ArrayList<>();
        items.forEach(item -> all.add(lowest.contains(item) ? item.drop() : item));
        double points = all.stream().filter(ItemScore::counts).mapToDouble(ItemScore::points).sum();
        double of = all.stream().filter(ItemScore::counts).mapToDouble(ItemScore::of).sum();
        return new SheetScore(all, points, of, points + ROUNDING >= of * sheet.pass() / 100, false);
    }

    /** Whether the learner is excused from the whole sheet. */
    public boolean excused() {
        return of == 0;
    }

    /** From 0 to 1; 1 where nothing counts. */
    public double share() {
        return of == 0 ? 1 : points / of;
    }

    SheetScore drop() {
        return new SheetScore(items, points, of, passed, true);
    }
}
