package argmax.web.run;

import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers to the training exercise on irises, and what starts them. */
public final class Trainings {
    public static final String IRIS = "/exercises/iris-train";

    /** Some tenths of a second. */
    public static final Map<String, List<String>> SHORT = iris("16", "16", "25");

    /** Long enough to be interrupted, short enough to be waited for. */
    public static final Map<String, List<String>> LONG = iris("128, 128", "16", "150");

    /** Up to a minute: to be stopped. */
    public static final Map<String, List<String>> ENDLESS = iris("256, 256", "1", "150");

    private Trainings() {}

    private static Map<String, List<String>> iris(String hidden, String batch, String epochs) {
        return Map.of(
                "hidden", List.of(hidden),
                "activation", List.of("relu"),
                "scaling", List.of("standard"),
                "optimiser", List.of("adam"),
                "rate", List.of("0.01"),
                "batch", List.of(batch),
                "epochs", List.of(epochs),
                "patience", List.of("0"));
    }

    /** These settings with one of them changed. */
    public static Map<String, List<String>> with(Map<String, List<String>> settings, String field, String value) {
        Map<String, List<String>> changed = new TreeMap<>(settings);
        changed.put(field, List.of(value));
        return changed;
    }

    /** Sends the answer; returns the address of its run. */
    public static String start(Browserless learner, Map<String, List<String>> settings) {
        Answer answer = learner.postLists(IRIS, settings);
        if (answer.status() != 303 || !answer.location().startsWith("/runs/")) {
            throw new AssertionError("No run was started but %d: %s".formatted(answer.status(), answer.body()));
        }
        return answer.location();
    }

    /** The id of a run whose address is known. */
    public static String id(String path) {
        return path.substring("/runs/".length());
    }
}
