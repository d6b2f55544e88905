package argmax.engine.export.csv;

import argmax.engine.run.EpochReport;
import argmax.engine.run.Receipt;
import argmax.engine.run.RunResult;
import argmax.engine.run.Study;
import argmax.engine.run.TrainSpec;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a run reported step by step, a line for each epoch, trial or curve; the header names every column with its unit. Only
 * pictures (histograms, curves drawn) are left out.
 */
public final class CurvesCsv {
    private CurvesCsv() {}

    /** Whether there is a line below the header. */
    public static boolean hasLines(RunResult result) {
        return sheet(result).isPresent();
    }

    /** Writes header and lines; nothing where there is no line. */
    public static void write(RunResult result, Appendable out) throws IOException {
        Optional<Sheet<?>> sheet = sheet(result);
        if (sheet.isPresent()) {
            sheet.get().write(out);
        }
    }

    private static Optional<Sheet<?>> sheet(RunResult result) {
        Sheet<?> sheet = switch (result) {
            case RunResult.Finished finished -> epochs(finished.receipt(), finished.curves());
            case RunResult.Stopped stopped -> epochs(stopped.receipt(), stopped.curves());
            case RunResult.Diverged diverged -> epochs(diverged.receipt(), diverged.curves());
            case RunResult.Adversarial run -> new Sheet<>(PairColumns.of(run.receipt().spec()), run.reports());
            case RunResult.Studied run -> new Sheet<>(TrialColumns.of((Study) run.receipt().spec()), run.trials());
            case RunResult.Refitted run -> new Sheet<>(RefitColumns.of(run.reports()), run.reports());
            case RunResult.Failed _ -> new Sheet<>(List.of(), List.of());
        };
        return sheet.rows().isEmpty() ? Optional.empty() : Optional.of(sheet);
    }

    /** Two networks that diverged have no such reports. */
    private static Sheet<EpochReport> epochs(Receipt receipt, List<EpochReport> curves) {
        return curves.isEmpty()
                ? new Sheet<>(List.of(), List.of())
                : new Sheet<>(EpochColumns.of((TrainSpec) receipt.spec(), curves.getFirst()), curves);
    }
}
