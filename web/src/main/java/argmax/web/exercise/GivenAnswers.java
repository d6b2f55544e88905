package argmax.web.exercise;

import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.SeenNumbers;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.forecast.Forecast;
import argmax.lessons.exercise.forecast.Stated;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was said in attempts that somebody looks at together, with one query each time. */
public final class GivenAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(GivenAnswers.class);
    private static final long MOST_FORECASTS = 100_000;
    private final ClassLogStore store;

    /** Neither what was forecast nor what came of it ever changes, and results of runs are long. */
    private final Cache<Known, List<Stated>> stated = Caffeine.newBuilder().maximumSize(MOST_FORECASTS).build();

    public GivenAnswers(Jdbi jdbi) {
        this.store = new ClassLogStore(jdbi);
    }

    private record Known(long attempt, String version) {}

    /**
     * Answers in a line each, as HTML, by attempt.
     *
     * @param exercises those of the course, by id; answers to others are left out
     */
    public Map<Long, String> inShort(Collection<Long> attempts, Function<String, Optional<Exercise>> exercises) {
        Map<Long, String> words = new HashMap<>();
        if (!attempts.isEmpty()) {
            store.given(attempts).forEach(given -> exercises.apply(given.exerciseId()).ifPresent(exercise -> words.put(
                    given.id(),
                    ShortAnswer.html(
                            exercise.fields(Variants.draw(exercise, given.seed())), AnswerJson.read(given.answer())))));
        }
        return words;
    }

    /**
     * The probabilities that were stated in answers to a forecast, beside what happened.
     *
     * @param attempts on that exercise, graded
     */
    public List<Stated> stated(Map<Long, Forecast> attempts) {
        Map<Long, Forecast> unknown = new HashMap<>(attempts);
        unknown.entrySet().removeIf(attempt -> stated.getIfPresent(known(attempt.getKey(), attempt.getValue())) != null);
        if (!unknown.isEmpty()) {
            store.trained(unknown.keySet()).forEach(trained -> {
                Forecast forecast = attempts.get(trained.id());
                if (forecast != null) {
                    stated.put(known(trained.id(), forecast), stated(forecast, trained));
                }
            });
        }
        return attempts.entrySet().stream()
                .map(attempt -> known(attempt.getKey(), attempt.getValue()))
                .flatMap(attempt -> Optional.ofNullable(stated.getIfPresent(attempt)).stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Known known(long attempt, Forecast forecast) {
        return new Known(attempt, forecast.common().version());
    }

    private static List<Stated> stated(Forecast forecast, ClassLogStore.Trained trained) {
        try {
            RunResult result = RunJson.readResult(trained.result());
            return variant(forecast, trained.seed(), trained.numbers())
                    .map(variant -> forecast.stated(variant, AnswerJson.read(trained.answer()), result))
                    .orElse(List.of());
        } catch (IllegalArgumentException tooOld) {
            LOG.warn("What is stored of attempt {} is of another version: {}", trained.id(), tooOld.getMessage());
            return List.of();
        }
    }

    private static Optional<Variant> variant(Exercise exercise, long seed, @Nullable String numbers) {
        return numbers == null
                ? Optional.of(Variants.draw(exercise, seed))
                : SeenNumbers.variant(exercise, seed, AnswerJson.numbers(numbers));
    }
}
