package argmax.web.run;

import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.web.lesson.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is kept of runs that have ended: files to take along, and how replays came out. */
final class KeptRuns {
    private static final int MOST_REPLAYS = 5;
    private final RunStore runs;
    private final RunListStore list;
    private final ModelStore models;

    KeptRuns(Jdbi jdbi, RunStore runs) {
        this.runs = runs;
        this.list = new RunListStore(jdbi);
        this.models = new ModelStore(jdbi);
    }

    /** Empty for a run that has no receipt: it is under way, or failed. */
    Optional<Kept> of(Run run) {
        return run.outcome().flatMap(result -> Receipt.of(result).map(receipt -> kept(run.id(), result, receipt)));
    }

    private Kept kept(String id, RunResult result, Receipt receipt) {
        return new Kept(id, result, receipt, models.has(id), () -> models.find(id).orElseThrow().json());
    }

    /** @param own whether it is the visitor's own run */
    KeptView view(Run run, boolean own) {
        Optional<Kept> kept = of(run);
        return new KeptView(
                run.id(),
                own,
                kept.map(KeptRuns::files).orElse(List.of()),
                kept.map(KeptRuns::lacks).orElse(List.of()),
                own && kept.isPresent(),
                kept.map(Kept::receipt).map(ReplayWords::changes).orElse(List.of()),
                replayed(run),
                replays(run));
    }

    private static List<KeptView.File> files(Kept kept) {
        return Exports.ALL.stream()
                .filter(export -> export.obstacle().apply(kept).isEmpty())
                .map(export -> new KeptView.File(export.slug(), export.label(), export.note()))
                .toList();
    }

    private static List<KeptView.Lack> lacks(Kept kept) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Export export : Exports.ALL) {
            export.obstacle().apply(kept).ifPresent(
                    reason -> labels.computeIfAbsent(reason, _ -> new ArrayList<>()).add(export.label()));
        }
        return labels.entrySet().stream()
                .map(lack -> new KeptView.Lack(String.join(", ", lack.getValue()), lack.getKey()))
                .toList();
    }

    private KeptView.@Nullable Replayed replayed(Run run) {
        return Optional.ofNullable(run.replayOf())
                .flatMap(runs::find)
                .map(first -> ReplayWords.replayed(first, run))
                .orElse(null);
    }

    private List<KeptView.Again> replays(Run run) {
        return list.replays(run.id(), MOST_REPLAYS).stream()
                .map(again -> new KeptView.Again(
                        again.id(),
                        RunWords.code(again.state()),
                        Moment.of(again.createdAt())))
                .toList();
    }
}
