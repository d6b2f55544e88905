package argmax.lessons.exercise.train;

import argmax.engine.run.RunResult;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run reached, goal by goal and limit by limit.
 *
 * @param share of the points, 0 to 1
 * @param reached the median for each goal
 * @param html a sentence for each goal and limit
 */
record Scores(double share, List<Double> reached, String html) {
    Scores {
        reached = List.copyOf(reached);
    }

    /** @throws MissingMeasure where such a run doesn't have such a number */
    static Scores of(Train train, RunResult result) {
        List<Double> reached = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        double share = 1;
        for (Goal goal : train.goals()) {
            Measured measured = measured(goal.values(result), goal.measure().label());
            reached.add(measured.median());
            sentences.add(goal.sentence(measured));
            share = Math.min(share, goal.share(measured.median()));
        }
        if (train.goals().size() > 1) {
            sentences.add("The goal that is farthest from being reached decides.");
        }
        for (Limit limit : train.limits()) {
            Measured measured = measured(limit.measure().of(result), limit.measure().label());
            sentences.add(limit.sentence(measured));
            share = limit.holds(measured) ? share : 0;
        }
        return new Scores(share, reached, html(sentences));
    }

    private static Measured measured(List<Double> values, String label) {
        if (values.isEmpty()) {
            throw new MissingMeasure("Such a run has no number for: " + label);
        }
        return new Measured(values);
    }

    private static String html(List<String> sentences) {
        return sentences.size() == 1
                ? "<p>" + Markdown.plain(sentences.getFirst()) + "</p>"
                : "<ul><li>" + String.join("</li><li>", sentences.stream().map(Markdown::plain).toList()) + "</li></ul>";
    }

    /** The author asks for a number that such a run doesn't have. */
    static final class MissingMeasure extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingMeasure(String message) {
            super(message);
        }
    }
}
