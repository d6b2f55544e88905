package argmax.engine.export.csv;

import argmax.engine.run.EpochReport;
import argmax.engine.run.Setting;
import argmax.engine.run.Study;
import argmax.engine.run.TrialReport;
import argmax.engine.run.TrialReport.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of studies; means are over the seeds. */
final class TrialColumns {
    private TrialColumns() {}

    static List<Column<TrialReport>> of(Study study) {
        Quantities named = Quantities.of(study.trials().getFirst().spec());
        List<Column<TrialReport>> columns = new ArrayList<>(List.of(
                new Column<>("trial", TrialReport::trial),
                new Column<>("name", TrialReport::name)));
        List<Setting> settings = study.trials().getFirst().settings();
        for (int i = 0; i < settings.size(); i++) {
            int setting = i;
            columns.add(new Column<>(settings.get(i).field(), report -> report.settings().get(setting).value()));
        }
        columns.add(new Column<>("seeds", report -> report.seeds().size()));
        columns.add(outcome("epochs", Outcome::epochs));
        columns.add(outcome("mean " + named.loss("on training rows"), outcome -> outcome.train().loss()));
        columns.add(outcome("mean " + named.score("on training rows"), outcome -> outcome.train().accuracy()));
        columns.add(outcome("mean " + named.loss("on validation rows"), outcome -> outcome.validation().loss()));
        columns.add(outcome("mean " + named.score("on validation rows"), outcome -> outcome.validation().accuracy()));
        columns.add(outcome("standard error of the latter", Outcome::standardError));
        if (study.showsUnseen()) {
            columns.add(unseen("mean " + named.loss("on unseen rows"), EpochReport.Score::loss));
            columns.add(unseen("mean " + named.score("on unseen rows"), EpochReport.Score::accuracy));
        }
        columns.add(new Column<>("what went wrong", TrialReport::problem));
        return columns;
    }

    private static Column<TrialReport> outcome(String name, Function<Outcome, @Nullable Object> cell) {
        return new Column<>(name, report -> {
            Outcome outcome = report.outcome();
            return outcome == null ? null : cell.apply(outcome);
        });
    }

    private static Column<TrialReport> unseen(String name, Function<EpochReport.Score, Object> cell) {
        return outcome(name, outcome -> {
            EpochReport.Score score = outcome.unseen();
            return score == null ? null : cell.apply(score);
        });
    }
}
