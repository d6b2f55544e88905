package argmax.web.homework.gradebook;

import argmax.web.homework.ItemRules;
import argmax.web.homework.ItemScore;
import argmax.web.homework.SheetScore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Points as files have them. */
final class ExportPoints {
    private static final double DECIMALS = 1e4;

    private ExportPoints() {}

    /** Null where nothing was handed in and something still can be. */
    static @Nullable Double of(SheetScore score, List<ItemRules> rules, Instant now) {
        boolean over = rules.stream().allMatch(rule -> now.isAfter(rule.timeline().lastAt()));
        return over || Marks.touched(score) ? rounded(score.points()) : null;
    }

    /** Null where nothing was handed in and something still can be. */
    static @Nullable Double of(ItemScore score, ItemRules rules, Instant now) {
        return now.isAfter(rules.timeline().lastAt()) || Marks.touched(score) ? rounded(score.points()) : null;
    }

    /** Without the last binary digits, which are nobody's points. */
    static Double rounded(double points) {
        return Math.round(points * DECIMALS) / DECIMALS;
    }
}
