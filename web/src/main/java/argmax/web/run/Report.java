package argmax.web.run;

import argmax.engine.run.AdversarialReport;
import argmax.engine.run.EpochReport;
import argmax.engine.run.RefitReport;
import argmax.engine.run.RunJson;
import argmax.engine.run.TrialReport;

/**
 * What a run tells of itself step by step, for its log. All reports of a run are of one kind.
 *
 * @param kind that of the {@link RunEvent}
 * @param number from 1, without gaps, per run
 * @param body JSON
 */
record Report(String kind, int number, String body) {
    static Report of(EpochReport report) {
        return new Report(RunEvent.EPOCH, report.epoch(), RunJson.write(report));
    }

    static Report of(TrialReport report) {
        return new Report(RunEvent.TRIAL, report.trial(), RunJson.write(report));
    }

    static Report of(AdversarialReport report) {
        return new Report(RunEvent.ADVERSARIAL, report.epoch(), RunJson.write(report));
    }

    static Report of(RefitReport report) {
        return new Report(RunEvent.REFIT, report.number(), RunJson.write(report));
    }
}
