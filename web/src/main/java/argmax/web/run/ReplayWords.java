package argmax.web.run;

import argmax.engine.run.Receipt;
import argmax.engine.run.Replay;
import argmax.engine.run.RunResult;
import argmax.web.run.KeptView.Replayed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How replays came out, and what may keep them from coming out the same, in words. */
final class ReplayWords {
    private ReplayWords() {}

    /** What this engine would do otherwise than the one that wrote the receipt. */
    static List<String> changes(Receipt receipt) {
        Receipt now = Receipt.now(receipt.spec());
        List<String> changes = new ArrayList<>();
        if (!now.engineVersion().equals(receipt.engineVersion())) {
            changes.add("the engine is version %s, and was %s".formatted(now.engineVersion(), receipt.engineVersion()));
        }
        if (!now.backend().equals(receipt.backend())) {
            changes.add("the back end is %s, and was %s".formatted(now.backend(), receipt.backend()));
        }
        if (!now.dataFingerprint().equals(receipt.dataFingerprint())) {
            changes.add("the data set is another one");
        }
        return changes;
    }

    /** How {@code run}, which repeats {@code first}, compares with it. */
    static Replayed replayed(Run first, Run run) {
        Optional<RunResult> result = run.outcome();
        Optional<RunResult> firstResult = first.outcome();
        if (result.isEmpty() || firstResult.isEmpty()) {
            return run.state().ended()
                    ? new Replayed(first.id(), "stopped", "Not compared", "It was stopped before it began.")
                    : new Replayed(first.id(), "queued", "Not compared yet", "All numbers are compared when it has ended.");
        }
        if (result.get() instanceof RunResult.Failed) {
            return new Replayed(first.id(), "failed", "Not compared", "It failed, so there is nothing to compare.");
        }
        String step = Progress.of(run.specification(), List.of()).step();
        return told(first.id(), Replay.compare(firstResult.get(), result.get()), step);
    }

    /** @param step what the run goes by, such as {@code epoch} */
    private static Replayed told(String firstId, Replay replay, String step) {
        return switch (replay) {
            case Replay.Identical _ ->
                new Replayed(
                        firstId,
                        "done",
                        "Bit-identical",
                        "Every number of every %s and of the result is the same.".formatted(step));
            case Replay.IdenticalSoFar(int reports) ->
                new Replayed(
                        firstId,
                        "done",
                        "Bit-identical so far",
                        "One of the two was stopped; every number of the %d %ss of both is the same.".formatted(reports, step));
            case Replay.Different difference -> new Replayed(firstId, "diverged", "Not identical", told(difference, step));
        };
    }

    private static String told(Replay.Different difference, String step) {
        Integer report = difference.report();
        String where = report == null
                ? "All %ss agree, but of the result the".formatted(step)
                : "In %s %d the".formatted(step, report);
        return "%s %s is %s here, and was %s in the first run."
                .formatted(where, difference.number(), difference.second(), difference.first());
    }
}
