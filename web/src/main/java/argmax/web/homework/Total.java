package argmax.web.homework;

import argmax.lessons.course.Course;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a learner has earned with all sheets of a class.
 *
 * @param sheets in order, those marked that were dropped
 * @param points of the sheets that count
 * @param of the most that these could earn
 * @param passedSheets how many of all sheets are passed
 * @param passed whether the course is
 */
public record Total(List<SheetScore> sheets, double points, double of, int passedSheets, boolean passed) {
    private static final double ROUNDING = 1e-9;

    public Total {
        sheets = List.copyOf(sheets);
    }

    /** @param dropLowest how many of the sheets with the lowest share of their points don't count */
    static Total of(Course.Coursework coursework, List<SheetScore> sheets, int dropLowest) {
        List<SheetScore> counting = sheets.stream().filter(sheet -> !sheet.excused()).toList();
        // By their places: two sheets may have earned just the same.
        Set<Integer> lowest = IntStream.range(0, sheets.size())
                .boxed()
                .filter(place -> !sheets.get(place).excused())
                .sorted(Comparator.comparingDouble(place -> sheets.get(place).share()))
                .limit(Math.max(0, Math.min(dropLowest, counting.size() - 1)))
                .collect(Collectors.toSet());
        List<SheetScore> all = new ArrayList<>();
        for (int place = 0; place < sheets.size(); place++) {
            all.add(lowest.contains(place) ? sheets.get(place).drop() : sheets.get(place));
        }
        double points = all.stream().filter(sheet -> !sheet.dropped()).mapToDouble(SheetScore::points).sum();
        double of = all.stream().filter(sheet -> !sheet.dropped()).mapToDouble(SheetScore::of).sum();
        int passed = (int) counting.stream().filter(SheetScore::passed).count();
        boolean enough = of > 0 && points + ROUNDING >= of * coursework.passPercent() / 100;
        return new Total(all, points, of, passed, enough && passed >= coursework.passSheets());
    }
}
