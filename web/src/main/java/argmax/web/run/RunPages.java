package argmax.web.run;

import argmax.engine.run.Receipt;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.RunFigures;
import argmax.web.lesson.Judged;
import argmax.web.run.RunView.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds the view of a run from what is stored, at any moment of its life. */
final class RunPages {
    private final RunStore runs;
    private final RunPurpose purpose;
    private final WhatHappened whatHappened;
    private final int slots;
    private final Playbacks playbacks;

    RunPages(RunStore runs, RunPurpose purpose, WhatHappened whatHappened, int slots) {
        this.runs = runs;
        this.purpose = purpose;
        this.whatHappened = whatHappened;
        this.slots = slots;
        this.playbacks = new Playbacks(runs.frames());
    }

    /**
     * The view of {@code run}. The log is read once, so that the curves end at the event from which the stream goes on.
     *
     * @param mayStop whether whoever looks may stop it
     * @param epoch the one to show; empty for the newest
     */
    RunView view(Run run, boolean mayStop, OptionalInt epoch) {
        List<RunEvent> events = runs.events(run.id(), 0);
        RunSpec spec = run.specification();
        Progress progress = Progress.of(spec, events);
        Optional<RunResult> outcome = run.outcome();
        Optional<Judged> verdict = purpose.verdict(run.id());
        Origin origin = Origin.of(run.origin(), purpose);
        Waiting waiting = run.state() == Run.State.QUEUED ? waiting(run.id()) : null;
        return new RunView(
                run.id(),
                run.title(),
                RunWords.code(run.state()),
                waiting != null ? waiting.text() : stateText(run, progress, outcome),
                progress,
                waiting == null ? null : waiting.position(),
                outcome.map(result -> whatHappened.in(result, verdict)).orElse(List.of()),
                outcome.map(RunFigures::products).orElse(List.<Figure>of()),
                mayStop && !run.state().ended() && !run.stopRequested(),
                events.isEmpty() ? 0 : events.getLast().seq(),
                origin.backUrl(),
                origin.backText(),
                outcome.flatMap(Receipt::of).map(RunPages::entries).orElse(List.of()),
                verdict.orElse(null),
                playbacks.of(run, spec, progress.reports(), epoch));
    }

    /** What steps through a run's epochs. */
    Playbacks playbacks() {
        return playbacks;
    }

    /** The figures of what the log has by now. */
    List<Figure> figures(Run run) {
        return Progress.of(run.specification(), runs.events(run.id(), 0)).figures();
    }

    private static String stateText(Run run, Progress progress, Optional<RunResult> outcome) {
        if (run.state().ended()) {
            return RunWords.ended(outcome);
        }
        return run.stopRequested() ? "Stopping" : RunWords.running(progress, String.valueOf(run.node()));
    }

    /** Where a queued run stands, and what its page says of that. */
    record Waiting(int position, String text) {}

    Waiting waiting(String runId) {
        int position = Math.max(1, runs.queue().indexOf(runId) + 1);
        return new Waiting(position, RunWords.waiting(position * runs.meanSeconds() / slots));
    }

    private static List<Entry> entries(Receipt receipt) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("Engine", receipt.engineVersion() + ", back end " + receipt.backend()));
        if (receipt.parameters() > 0) {
            entries.add(new Entry("Parameters", Integer.toString(receipt.parameters())));
        }
        entries.add(new Entry("Data (SHA-256)", receipt.dataFingerprint()));
        entries.add(new Entry("Specification", RunJson.write(receipt.spec())));
        return entries;
    }
}
