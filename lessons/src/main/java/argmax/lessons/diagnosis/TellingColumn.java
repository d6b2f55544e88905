package argmax.lessons.diagnosis;

import argmax.engine.data.Leak;
import argmax.engine.data.Leaks;
import argmax.engine.data.StandardScaler;
import java.util.List;

/** An input that alone tells the class of every row. */
record TellingColumn() implements OfTraining {
    @Override
    public String kind() {
        return "telling-column";
    }

    @Override
    public String lesson() {
        return "split-kfold";
    }

    @Override
    public List<String> seenIn(TrainingRun run) {
        return run.spec().classifies()
                ? SplitRows.of(run.spec()).map(TellingColumn::seenIn).orElse(List.of())
                : List.of();
    }

    static List<String> seenIn(SplitRows rows) {
        return Leaks.of(rows.columns(), rows.training(), rows.heldOut(), StandardScaler.NONE).stream()
                .filter(Leak.TellingColumn.class::isInstance)
                .map(Leak::sentence)
                .limit(1)
                .toList();
    }
}
