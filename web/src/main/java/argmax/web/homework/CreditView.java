package argmax.web.homework;

import argmax.lessons.homework.Homework;
import argmax.lessons.homework.LateRule;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that hold for a learner, and why they are not those of everybody.
 *
 * @param steps in order of time
 * @param away when the server could not be reached, where that moved a date
 * @param reason why the deadline is another one for this learner; null where it isn't
 */
public record CreditView(List<Step> steps, List<Away> away, @Nullable String reason) {
    public CreditView {
        steps = List.copyOf(steps);
        away = List.copyOf(away);
    }

    /**
     * A moment at which something changes.
     *
     * @param words what happens then, or held until then
     * @param next whether it is the next of them
     */
    public record Step(Moment at, String words, boolean next) {}

    /** A time during which nobody could hand in. */
    public record Away(Moment from, Moment to) {}

    private record Date(Instant at, String words) {}

    /** The dates of the sheet as a whole. */
    static CreditView of(OwnSheet own, Instant now) {
        return of(own, own.timeline(), row -> row.exerciseId() == null, solution(own), now);
    }

    /** Those of one item; empty where they are the sheet's. */
    static Optional<CreditView> of(OwnSheet own, Homework.Item item, Instant now) {
        Timeline timeline = own.rules(item).timeline();
        return timeline.equals(own.timeline())
                ? Optional.empty()
                : Optional.of(of(own, timeline, row -> row.concerns(item.id()), Optional.of(own.solutionAt(item)), now));
    }

    /** The one moment for all items, if it is one. */
    private static Optional<Instant> solution(OwnSheet own) {
        List<Instant> moments = own.sheet().items().stream().map(own::solutionAt).distinct().toList();
        return moments.size() == 1 ? Optional.of(moments.getFirst()) : Optional.empty();
    }

    private static CreditView of(
            OwnSheet own, Timeline timeline, Predicate<Adjustment> concerns, Optional<Instant> solution, Instant now) {
        ZoneId zone = own.schoolClass().timeZone();
        List<Date> dates = new ArrayList<>();
        dates.add(new Date(timeline.releaseAt(), "Opens."));
        dates.add(new Date(timeline.dueAt(), timeline.late() instanceof LateRule.None
                ? "Due: the last moment at which answers are taken."
                : "Due: until then everything counts in full."));
        dates.addAll(late(timeline));
        solution.ifPresent(moment -> dates.add(new Date(
                moment, own.assignment().verdicts() ? "Solutions can be seen." : "Verdicts and solutions can be seen.")));
        Optional<Date> next = dates.stream().filter(date -> date.at().isAfter(now)).findFirst();
        return new CreditView(
                dates.stream()
                        .map(date -> new Step(Moment.of(date.at(), zone), date.words(), next.filter(date::equals).isPresent()))
                        .toList(),
                timeline.outages().stream()
                        .map(outage -> new Away(Moment.of(outage.beganAt(), zone), Moment.of(outage.endedAt(), zone)))
                        .toList(),
                ItemRules.deciding(own.own(), row -> concerns.test(row) && row.dueAt() != null)
                        .map(row -> reason(row, own.assignment().dueAt()))
                        .orElse(null));
    }

    private static List<Date> late(Timeline timeline) {
        Function<LateRule.Step, Instant> end = step -> step.until().equals(timeline.late().lasts())
                ? timeline.lastAt()
                : timeline.dueAt().plus(step.until());
        return switch (timeline.late()) {
            case LateRule.None _ -> timeline.lastAt().equals(timeline.dueAt())
                    ? List.of()
                    : List.of(new Date(timeline.lastAt(), "The last moment at which answers are taken."));
            case LateRule.Steps steps -> steps.steps().stream()
                    .map(step -> new Date(end.apply(step), "Late until then: %d %% of the points.%s".formatted(
                            step.percent(), step.equals(steps.steps().getLast()) ? " Nothing is taken after that." : "")))
                    .toList();
            case LateRule.Rate rate -> List.of(new Date(
                    timeline.lastAt(), "Late until then: %s. Nothing is taken after that.".formatted(LateWords.rate(rate))));
        };
    }

    private static String reason(Adjustment row, Instant usual) {
        String what = row.dueAt() != null && row.dueAt().isBefore(usual) ? "Due earlier" : "Extended";
        return "%s for %s: %s".formatted(what, row.entryId() != null ? "you" : "your group", row.reason());
    }
}
