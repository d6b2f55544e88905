package argmax.engine.run;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of running a specification again: whether every number is the same to the last bit. */
public sealed interface Replay {
    /** Every number of reports and result is the same. */
    record Identical() implements Replay {}

    /** One of the two was stopped, and every number of the reports that both have is the same. */
    record IdenticalSoFar(int reports) implements Replay {}

    /**
     * Where the two differ first.
     *
     * @param report the number of the report, from 1; null where all reports agree and only the result differs
     * @param number what differs, such as {@code validation loss}
     */
    record Different(@Nullable Integer report, String number, String first, String second) implements Replay {}

    /**
     * Compares the reports of two runs, and then what both came to. Of their receipts only the specifications must agree.
     *
     * @throws InvalidValue naming {@code spec} where they ran different specifications, or one of them failed
     */
    static Replay compare(RunResult first, RunResult second) {
        Optional<RunSpec> spec = Receipt.of(first).map(Receipt::spec);
        if (spec.isEmpty() || !spec.equals(Receipt.of(second).map(Receipt::spec))) {
            throw new InvalidValue("spec", "not the same", "one that two runs went through to an end");
        }
        ObjectNode one = RunJson.tree(first);
        ObjectNode other = RunJson.tree(second);
        List<JsonNode> reports = reports(one);
        List<JsonNode> otherReports = reports(other);
        int both = Math.min(reports.size(), otherReports.size());
        for (int i = 0; i < both; i++) {
            Optional<Different> difference = Differing.first(reports.get(i), otherReports.get(i), i + 1);
            if (difference.isPresent()) {
                return difference.get();
            }
        }
        if (stopped(first) || stopped(second)) {
            return new IdenticalSoFar(both);
        }
        if (reports.size() != otherReports.size()) {
            return new Different(both + 1, "the end", end(one, reports), end(other, otherReports));
        }
        return Differing.first(one, other, null).<Replay>map(difference -> difference).orElseGet(Identical::new);
    }

    private static boolean stopped(RunResult result) {
        return switch (result) {
            case RunResult.Stopped _ -> true;
            case RunResult.Adversarial adversarial -> adversarial.stopped();
            case RunResult.Studied study -> study.stopped();
            case RunResult.Refitted refitted -> refitted.stopped();
            case RunResult.Finished _, RunResult.Diverged _, RunResult.Failed _ -> false;
        };
    }

    /** Takes the receipt and the reports out of a result; returns the reports. */
    private static List<JsonNode> reports(ObjectNode result) {
        result.remove("receipt");
        return Stream.of("curves", "trials", "reports")
                .flatMap(field -> Optional.ofNullable(result.remove(field)).stream())
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static String end(ObjectNode result, List<JsonNode> reports) {
        return "%s after %d".formatted(result.get("type").asText(), reports.size());
    }
}
