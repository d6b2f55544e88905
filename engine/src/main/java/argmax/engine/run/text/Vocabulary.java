package argmax.engine.run.text;

import argmax.engine.Usually;
import argmax.engine.classic.Learner;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.net.EarlyStopping;
import argmax.engine.net.Layer;
import argmax.engine.net.Optimiser;
import argmax.engine.net.Output;
import argmax.engine.net.Penalty;
import argmax.engine.net.Schedule;
import argmax.engine.run.Fit;
import argmax.engine.run.Watch;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which record a call's name stands for. */
final class Vocabulary {
    /** Every statement that there is, layers, optimisers and learners among them. */
    static final Map<String, Class<?>> STATEMENTS = statements();

    private Vocabulary() {}

    /** Shortens longer gradients. Called as in {@link argmax.engine.net.Learning}, which refuses bad values. */
    record Clip(double clipNorm) {}

    /** How the rate changes, as a statement. */
    record Scheduled(Schedule schedule) {}

    /** One training of a classic learner for each; those of a network stand in {@link Fit}. */
    record Seeds(@Usually("[1]") List<Long> seeds) {}

    /** The records that a sealed interface of the specification permits, by the names that JSON has for them. */
    static Map<String, Class<?>> of(Class<?> type) {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        JsonSubTypes subtypes = type.getAnnotation(JsonSubTypes.class);
        if (subtypes == null) {
            throw new IllegalStateException(type + " doesn't name what it permits");
        }
        Arrays.stream(subtypes.value()).forEach(subtype -> named.put(subtype.name(), subtype.value()));
        return named;
    }

    /** The name of a record that is no statement of its own. */
    static String name(Class<?> type) {
        return named(type, of(type.getInterfaces()[0]));
    }

    /** The name of a record that is a statement. */
    static String statement(Class<?> type) {
        return named(type, STATEMENTS);
    }

    private static String named(Class<?> type, Map<String, Class<?>> names) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no name"));
    }

    private static Map<String, Class<?>> statements() {
        Map<String, Class<?>> named = new LinkedHashMap<>();
        named.put("Data", DataChoice.class);
        named.put("Split", Split.HoldOut.class);
        named.put("KFold", Split.KFold.class);
        named.putAll(of(Layer.class));
        named.put("Loss", Output.class);
        named.put("Penalty", Penalty.class);
        named.put("Clip", Clip.class);
        named.putAll(of(Optimiser.class));
        named.put("Schedule", Scheduled.class);
        named.put("EarlyStopping", EarlyStopping.class);
        named.put("Fit", Fit.class);
        named.putAll(of(Learner.class));
        named.put("Seeds", Seeds.class);
        named.put("Watch", Watch.class);
        return named;
    }
}
