package argmax.web.homework;

import argmax.web.homework.RankingStore.Scored;
import argmax.web.homework.RankingStore.ShownName;
import argmax.web.lesson.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who answered best, of those who want to be shown.
 *
 * @param decided whether the scores are those that decide, and not those that learners are told about while they work
 * @param rows best first; of equal scores the earlier one
 * @param own the learner's own place among them; null without an answer
 */
public record Ranking(boolean decided, List<Row> rows, @Nullable Own own) {
    public Ranking {
        rows = List.copyOf(rows);
    }

    /**
     * A learner who wants to be shown.
     *
     * @param mine whether that is whoever looks
     */
    public record Row(int place, String name, String score, Moment at, boolean mine) {}

    /**
     * The place of whoever looks.
     *
     * @param place among those who are shown, the learner included
     * @param of how many these are
     * @param shown whether the others see it
     */
    public record Own(int place, int of, String score, boolean shown) {}

    private record Best(Scored scored, double score) {
        boolean beats(Best other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    private static final Comparator<Best> ORDER = Comparator.comparingDouble(Best::score)
            .reversed()
            .thenComparing(best -> best.scored().receivedAt());

    /**
     * Ranks.
     *
     * @param counting the answers that count, oldest first
     * @param personId whoever looks
     */
    static Ranking of(List<Scored> counting, List<ShownName> names, boolean decided, long personId, ZoneId zone) {
        ToDoubleFunction<Scored> measure = decided ? Scored::hidden : Scored::shown;
        Map<Long, Best> best = new HashMap<>();
        counting.forEach(scored -> best.merge(
                scored.personId(),
                new Best(scored, measure.applyAsDouble(scored)),
                (before, now) -> now.beats(before) ? now : before));
        Map<Long, String> shown = names.stream().collect(Collectors.toMap(ShownName::personId, ShownName::name));
        List<Best> ranked = best.values().stream()
                .filter(one -> shown.containsKey(one.scored().personId()))
                .sorted(ORDER)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Best one : ranked) {
            long person = one.scored().personId();
            Instant at = one.scored().receivedAt();
            String name = shown.getOrDefault(person, "");
            rows.add(new Row(rows.size() + 1, name, words(one.score()), Moment.of(at, zone), person == personId));
        }
        return new Ranking(decided, rows, Optional.ofNullable(best.get(personId)).map(mine -> own(mine, ranked)).orElse(null));
    }

    private static Own own(Best mine, List<Best> ranked) {
        boolean shown = ranked.contains(mine);
        int better = (int) ranked.stream().filter(other -> other.beats(mine)).count();
        return new Own(better + 1, ranked.size() + (shown ? 0 : 1), words(mine.score()), shown);
    }

    /** Rounded down, so that nobody seems to have reached what they have not. */
    private static String words(double score) {
        return String.format(Locale.ENGLISH, "%.4f", Math.floor(score * 10_000 + 1e-9) / 10_000);
    }
}
