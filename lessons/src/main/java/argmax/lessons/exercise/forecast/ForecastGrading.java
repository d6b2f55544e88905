package argmax.lessons.exercise.forecast;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict.Outcome;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** Scores what was said by what happened. */
final class ForecastGrading {
    private static final String HONESTY = "<p>These scores pay honesty: on average nobody earns more than by saying what they"
            + " believe. Who believes 70 % and says 90 % loses more when it goes wrong than is won when it goes right.</p>";
    private static final String STOPPED =
            "<p>The run was stopped before it could tell, so this forecast earns nothing. New numbers bring a new chance.</p>";

    /** From this share of the points on a forecast counts as right: 90 % sure and right earns 0.99 by Brier. */
    private static final double RIGHT = 0.9;

    private ForecastGrading() {}

    static Verdict grade(Forecast forecast, Variant variant, Values values, RunResult result) {
        int points = forecast.common().points();
        if (wasStopped(result)) {
            return new Verdict(Outcome.WRONG, 0, points, STOPPED);
        }
        List<Ending> endings = Ending.of(result);
        if (isMissing(forecast, endings)) {
            return new Verdict(Outcome.CANNOT_GRADE, 0, points, "<p>The run could not be done%s</p>".formatted(reason(result)));
        }
        List<Question.Judgement> judgements =
                forecast.questions().stream().map(question -> question.judge(variant, values, endings)).toList();
        double weights = forecast.questions().stream().mapToDouble(Question::share).sum();
        double share = 0;
        for (int i = 0; i < judgements.size(); i++) {
            share += forecast.questions().get(i).share() / weights * judgements.get(i).share();
        }
        return new Verdict(
                share >= RIGHT ? Outcome.CORRECT : share > 0 ? Outcome.PARTIAL : Outcome.WRONG,
                Math.floor(points * share * 100 + 1e-9) / 100,
                points,
                said(judgements) + HONESTY + Variants.solution(forecast, variant));
    }

    /** What was stated, beside what happened; nothing where the run did not tell. */
    static List<Stated> stated(Forecast forecast, Variant variant, Values values, RunResult result) {
        List<Ending> endings = Ending.of(result);
        return wasStopped(result) || isMissing(forecast, endings)
                ? List.of()
                : forecast.questions().stream().map(question -> question.stated(variant, values, endings)).toList();
    }

    private static boolean isMissing(Forecast forecast, List<Ending> endings) {
        return endings.size() < forecast.runs().size() || endings.stream().anyMatch(Ending::failed);
    }

    private static boolean wasStopped(RunResult result) {
        return switch (result) {
            case RunResult.Stopped _ -> true;
            case RunResult.Adversarial adversarial -> adversarial.stopped();
            case RunResult.Studied study -> study.stopped();
            case RunResult.Refitted refitted -> refitted.stopped();
            case RunResult.Finished _, RunResult.Diverged _, RunResult.Failed _ -> false;
        };
    }

    private static String reason(RunResult result) {
        return result instanceof RunResult.Failed(String reason) ? ": " + Markdown.plain(reason) : ".";
    }

    private static String said(List<Question.Judgement> judgements) {
        return judgements.stream()
                .map(Question.Judgement::html)
                .collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }
}
