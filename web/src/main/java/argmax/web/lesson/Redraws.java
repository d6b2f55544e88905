package argmax.web.lesson;

import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.web.http.FigureJson;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A lab's states as the JSON that scripts draw from. A lab is a pure function, so what was drawn is kept for the next who comes
 * by: in a class all begin with the same states.
 */
public final class Redraws {
    private static final long MOST_BYTES = 32 << 20;
    private final FigureJson figures;
    private final Turns turns;
    private final Cache<State, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((State _, byte[] json) -> json.length)
            .build();

    /** @param atOnce how many states are drawn side by side */
    public Redraws(FigureJson figures, int atOnce) {
        this.figures = figures;
        this.turns = new Turns(atOnce);
    }

    private record State(String slug, Map<String, List<String>> values, long seed) {}

    /**
     * The figures of a state, or what is wrong with it.
     *
     * @param page names the page that asks, the same for all its requests; empty for a stranger
     * @return empty where the same page has asked for a newer state before this one's turn came
     */
    Optional<byte[]> json(Lab lab, LabState state, String page) {
        try {
            Values values = Values.read(lab.controls(), state.raw());
            State key = new State(lab.slug(), values.raw(), state.seed());
            byte[] drawn = kept.getIfPresent(key);
            return drawn != null
                    ? Optional.of(drawn)
                    : turns.take(page, () -> kept.get(key, _ -> draw(lab, values, state.seed())));
        } catch (InvalidAnswer refused) {
            return Optional.of(bytes(figures.lab(refused.problems(), Set.of(), List.of())));
        }
    }

    private byte[] draw(Lab lab, Values values, long seed) {
        return bytes(figures.lab(Map.of(), LabPages.idle(lab, values), lab.draw(values, seed)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
