package argmax.web.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Policy;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import argmax.web.exercise.ClassLog.Entry;
import argmax.web.lesson.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every grade, tried on hundreds of made-up ones each. */
class GradesPropertyTest {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final double ROUNDING = 1e-9;
    private static final int CASES = 500;
    private static final Instant RELEASE = Instant.parse("2026-10-12T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-19T21:59:00Z");
    private static final List<LateRule> RULES = List.of(
            new LateRule.None(),
            LateRule.parse("80 % until 24 h, 50 % until 7 d"),
            LateRule.parse("90 % until 1 h"),
            LateRule.parse("10 % per 1 d, until 5 d"),
            LateRule.parse("7 % per 3 h, at least 40 %, until 3 d"));
    private static final Homework SHEET =
            Course.read(HomeworkClass.COURSE).homework().sheet("s1").orElseThrow();
    private static final Homework.Item ITEM = SHEET.items().getFirst();

    private static void cases(Consumer<Random> property) {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            try {
                property.accept(random);
            } catch (AssertionError failed) {
                throw new AssertionError("Seed " + seed, failed);
            }
        }
    }

    private static LateRule rule(Random random) {
        return RULES.get(random.nextInt(RULES.size()));
    }

    private static ItemRules rules(LateRule late, Instant due) {
        return new ItemRules(Timeline.of(RELEASE, due, late, List.of()), 3, null, false);
    }

    /** From two days before the deadline to eight days after it, often just beside something that changes. */
    private static Instant moment(Random random) {
        Duration[] edges = {
            Duration.ZERO, Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(24), Duration.ofDays(3), Duration.ofDays(5),
            Duration.ofDays(7)
        };
        return random.nextBoolean()
                ? DUE.plus(edges[random.nextInt(edges.length)]).plusMillis(random.nextInt(3) - 1)
                : DUE.plusSeconds(random.nextInt(-2 * 86_400, 8 * 86_400));
    }

    private static Entry entry(long id, Random random) {
        Outcome outcome = random.nextInt(10) == 0 ? null : OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        Double points = outcome == null ? null : switch (outcome) {
            case CORRECT -> 3.0;
            case PARTIAL -> random.nextInt(1, 12) / 4.0;
            case WRONG, CANNOT_GRADE -> 0.0;
        };
        Instant at = moment(random);
        return new Entry(id, 1, ITEM.id(), 1, 1, at, outcome, points, outcome == null ? null : 3.0, null, null, at);
    }

    /** Up to eight answers in the order in which they came. */
    private static List<Entry> log(Random random) {
        List<Entry> entries = new ArrayList<>(
                IntStream.range(0, random.nextInt(8)).mapToObj(id -> entry(id + 1, random)).toList());
        entries.sort(Comparator.comparing(Entry::receivedAt));
        return entries;
    }

    private static double points(ItemRules rules, Policy counts, List<Entry> log) {
        return ItemScore.of(ITEM, rules, counts, log).points();
    }

    @Test
    void whereTheBestCountsAnotherAnswerNeverLowersAScore() {
        cases(random -> {
            ItemRules rules = rules(rule(random), DUE);
            List<Entry> log = log(random);
            double before = points(rules, Policy.BEST, log);
            log.add(entry(100, random));
            assertThat(points(rules, Policy.BEST, log)).isGreaterThanOrEqualTo(before).isBetween(0.0, (double) ITEM.points());
        });
    }

    @Test
    void whereTheBestCountsTheOrderInTheLogDoesNotMatter() {
        cases(random -> {
            ItemRules rules = rules(rule(random), DUE);
            List<Entry> log = log(random);
            double before = points(rules, Policy.BEST, log);
            Collections.shuffle(log, random);
            assertThat(points(rules, Policy.BEST, log)).isEqualTo(before);
        });
    }

    @Test
    void aLaterDeadlineNeverLowersAScore() {
        cases(random -> {
            LateRule late = rule(random);
            List<Entry> log = log(random);
            Instant extended = DUE.plusMillis(random.nextLong(Duration.ofDays(9).toMillis()));
            for (Policy counts : Policy.values()) {
                assertThat(points(rules(late, extended), counts, log))
                        .isGreaterThanOrEqualTo(points(rules(late, DUE), counts, log) - ROUNDING);
            }
        });
    }

    @Test
    void bestLastAndFirstAreWhatTheySay() {
        cases(random -> {
            ItemRules rules = rules(rule(random), DUE);
            List<Entry> log = log(random);
            List<Double> kept = log.stream()
                    .filter(entry -> entry.outcome() != Outcome.CANNOT_GRADE)
                    .flatMap(entry -> Stream.ofNullable(entry.points()).map(points ->
                            rules.timeline().kept(ITEM.points() * points / 3, ITEM.points(), entry.receivedAt())))
                    .toList();
            assertThat(points(rules, Policy.BEST, log)).isEqualTo(kept.stream().mapToDouble(one -> one).max().orElse(0));
            assertThat(points(rules, Policy.LAST, log)).isEqualTo(kept.isEmpty() ? 0 : kept.getLast());
            assertThat(points(rules, Policy.FIRST, log)).isEqualTo(kept.isEmpty() ? 0 : kept.getFirst());
            ItemScore score = ItemScore.of(ITEM, rules, Policy.BEST, log);
            assertThat(score.tries()).isEqualTo((int) log.stream().filter(entry -> entry.outcome() != Outcome.CANNOT_GRADE).count());
            assertThat(score.waiting()).isEqualTo((int) log.stream().filter(entry -> entry.outcome() == null).count());
        });
    }

    @Test
    void gradingAgainForMoreNeverLowersAScoreWhereTheBestCounts() {
        cases(random -> {
            ItemRules rules = rules(rule(random), DUE);
            List<Entry> log = log(random);
            List<Entry> raised = log.stream()
                    .map(entry -> entry.outcome() == null || random.nextBoolean() ? entry : raised(entry, random))
                    .toList();
            assertThat(points(rules, Policy.BEST, raised)).isGreaterThanOrEqualTo(points(rules, Policy.BEST, log));
        });
    }

    private static Entry raised(Entry entry, Random random) {
        Double before = entry.points();
        double more = Math.min(3, (before == null ? 0 : before) + random.nextDouble());
        Outcome outcome = more >= 3 ? Outcome.CORRECT : Outcome.PARTIAL;
        return new Entry(
                entry.id(), 1, ITEM.id(), 1, 1, entry.receivedAt(), outcome, more, 3.0, null, null, entry.touchedAt());
    }

    @Test
    void latenessTakesAwayMoreAsTimePassesAndNeverMoreThanThereIs() {
        cases(random -> {
            Timeline timeline = rules(rule(random), DUE).timeline();
            double raw = ITEM.points() * random.nextDouble();
            Instant earlier = moment(random);
            Instant later = earlier.plusMillis(random.nextLong(Duration.ofDays(2).toMillis()));
            double kept = timeline.kept(raw, ITEM.points(), later);
            assertThat(kept).isBetween(0.0, timeline.kept(raw, ITEM.points(), earlier) + ROUNDING);
            assertThat(timeline.kept(raw, ITEM.points(), DUE)).isEqualTo(raw);
        });
    }

    private static SheetScore sheet(Random random, int dropLowest) {
        List<ItemScore> items = SHEET.items().stream()
                .map(item -> new ItemScore(
                        item.id(), item.points() * random.nextInt(9) / 8.0, item.points(), 0, false, random.nextInt(5) == 0, false, 1, 0,
                        null, false))
                .toList();
        return SheetScore.of(SHEET, items, dropLowest);
    }

    @Test
    void droppingTheLowestItemsNeverLowersTheShareAndAlwaysLeavesOne() {
        cases(random -> {
            long seed = random.nextLong();
            for (int drop = 0; drop < 5; drop++) {
                SheetScore fewer = sheet(new Random(seed), drop + 1);
                assertThat(fewer.share()).isGreaterThanOrEqualTo(sheet(new Random(seed), drop).share() - ROUNDING);
                assertThat(fewer.items().stream().anyMatch(ItemScore::counts)).isEqualTo(!fewer.excused());
            }
        });
    }

    @Test
    void droppingTheLowestSheetsNeverLowersTheShareOfTheCourse() {
        cases(random -> {
            List<SheetScore> sheets = IntStream.range(0, random.nextInt(1, 6)).mapToObj(_ -> sheet(random, 0)).toList();
            Course.Coursework coursework = new Course.Coursework(List.of(SHEET), 60, 0);
            for (int drop = 0; drop < 6; drop++) {
                Total all = Total.of(coursework, sheets, drop);
                Total fewer = Total.of(coursework, sheets, drop + 1);
                assertThat(share(fewer)).isGreaterThanOrEqualTo(share(all) - ROUNDING);
                assertThat(fewer.passedSheets()).isEqualTo(all.passedSheets());
            }
        });
    }

    private static double share(Total total) {
        return total.of() == 0 ? 1 : total.points() / total.of();
    }

    @Test
    void outagesMoveDeadlinesOnlyForwardAndOnlyWhereTheyCrossOne() {
        cases(random -> {
            LateRule late = rule(random);
            Instant began = DUE.plusSeconds(random.nextInt(-86_400, 9 * 86_400));
            Outage outage = new Outage(began, began.plusSeconds(random.nextInt(1, 40_000)));
            Timeline planned = Timeline.of(RELEASE, DUE, late, List.of());
            Timeline moved = Timeline.of(RELEASE, DUE, late, List.of(outage));
            boolean crossesDue = !DUE.isBefore(outage.beganAt()) && !DUE.isAfter(outage.endedAt());
            assertThat(moved.dueAt()).isAfterOrEqualTo(DUE);
            assertThat(moved.lastAt()).isAfterOrEqualTo(planned.lastAt()).isAfterOrEqualTo(moved.dueAt());
            assertThat(moved.dueAt().equals(DUE)).isEqualTo(!crossesDue);
            if (crossesDue) {
                assertThat(moved.dueAt()).isAfterOrEqualTo(outage.endedAt().plus(Duration.ofHours(1)));
                assertThat(moved.outages()).containsExactly(outage);
            }
            if (outage.endedAt().isBefore(DUE) || outage.beganAt().isAfter(planned.lastAt())) {
                assertThat(moved).isEqualTo(planned);
            }
            double raw = ITEM.points();
            Instant at = moment(random);
            assertThat(moved.kept(raw, raw, at)).isGreaterThanOrEqualTo(planned.kept(raw, raw, at) - ROUNDING);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Milliseconds after the deadline, and what is left of 3 of 4 points.
        "0, 3", "1, 2.4", "86400000, 2.4", "86400001, 1.5", "604800000, 1.5", "604800001, 0",
    })
    void stepsEndWithTheirLastMoment(long late, double left) {
        Timeline timeline = rules(LateRule.parse("80 % until 24 h, 50 % until 7 d"), DUE).timeline();
        assertThat(timeline.kept(3, 4, DUE.plusMillis(late))).isCloseTo(left, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({
        // Worked by hand from Canvas's formula, possible 20, 15 % a day, nobody below 40 %: 20 · min(15 n, max(raw % − 40, 0)) / 100.
        "20, 1, 17", // one day has begun
        "20, 86400000, 17",
        "20, 86400001, 14", // the second has
        "20, 345600000, 8", // 60 % would be taken, which just leaves the floor
        "20, 345600001, 8", // 75 % would be taken, the floor stays
        "10, 86400000, 8", // raw 50 %: only 10 % may be taken
        "8, 86400000, 8", // raw 40 %: the floor, nothing is taken
        "4, 86400000, 4", // below the floor nothing is taken either
        "20, 432000000, 8",
        "20, 432000001, 0", // too late for anything
    })
    void ratesAreCanvass(double raw, long late, double left) {
        Timeline timeline = rules(LateRule.parse("15 % per 1 d, at least 40 %, until 5 d"), DUE).timeline();
        assertThat(timeline.kept(raw, 20, DUE.plusMillis(late))).isCloseTo(left, within(ROUNDING));
    }

    @ParameterizedTest
    @CsvSource({
        // The clock is set back at 3:00 on the first of these days, and forward at 2:00 on the second.
        "2026-10-25T23:59, 2026-10-25T22:59:00Z", "2026-10-24T23:59, 2026-10-24T21:59:00Z",
        "2027-03-28T23:59, 2027-03-28T21:59:00Z", "2027-03-27T23:59, 2027-03-27T22:59:00Z",
    })
    void aDueTimeIsTheClassesOnTheDayWhenClocksChange(LocalDateTime set, Instant due) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(set.atZone(berlin).toInstant()).isEqualTo(due);
        Timeline timeline = Timeline.of(RELEASE, set.atZone(berlin).toInstant(), LateRule.parse("10 % per 1 d, until 5 d"), List.of());
        assertThat(timeline.isLate(due)).isFalse();
        assertThat(timeline.isLate(due.plusMillis(1))).isTrue();
        assertThat(timeline.lastAt()).as("a day is 24 hours, whatever the clocks do").isEqualTo(due.plus(Duration.ofDays(5)));
        assertThat(Moment.words(due, berlin)).contains("23:59 (Europe/Berlin)");
    }

    @Test
    void ofSeveralRowsTheLearnersBeatTheirGroupsAndTheLaterBeatTheEarlier() {
        cases(random -> {
            List<Adjustment> rows = new ArrayList<>();
            for (int id = 1; id <= 6; id++) {
                boolean own = random.nextBoolean();
                rows.add(new Adjustment(
                        id, 1, own ? 7L : null, own ? null : 8L, random.nextBoolean() ? ITEM.id() : null, null,
                        DUE.plusSeconds(random.nextInt(1000)), null, null, false, null, "", null, RELEASE));
            }
            Collections.shuffle(rows, random);
            Instant holds = rows.stream()
                    .max(Comparator.comparing((Adjustment row) -> row.entryId() != null).thenComparingLong(Adjustment::id))
                    .map(Adjustment::dueAt)
                    .orElseThrow();
            Assignment assignment = new Assignment(
                    1, 1, "s1", RELEASE, DUE, new LateRule.None(), Policy.BEST, null, true, 0, Map.of());
            assertThat(ItemRules.of(assignment, ITEM, rows, List.of()).timeline().dueAt()).isEqualTo(holds);
        });
    }
}
