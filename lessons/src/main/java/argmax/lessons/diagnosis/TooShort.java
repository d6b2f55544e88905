package argmax.lessons.diagnosis;

import argmax.engine.run.RunResult;
import java.util.List;

/** The run was stopped before it had anything to report. */
record TooShort() implements Symptom {
    @Override
    public String kind() {
        return "too-short";
    }

    @Override
    public String lesson() {
        return "loss-curves-early-stopping";
    }

    @Override
    public List<String> seenIn(RunResult result) {
        return switch (result) {
            case RunResult.Finished run -> unless(!run.curves().isEmpty());
            case RunResult.Stopped run -> unless(!run.curves().isEmpty());
            case RunResult.Adversarial run -> unless(!run.reports().isEmpty());
            case RunResult.Studied run -> unless(!run.trials().isEmpty());
            case RunResult.Refitted run -> unless(!run.reports().isEmpty());
            case RunResult.Diverged _, RunResult.Failed _ -> List.of();
        };
    }

    private static List<String> unless(boolean reported) {
        return reported ? List.of() : List.of("The run was stopped before its first report, so there is nothing to judge.");
    }
}
