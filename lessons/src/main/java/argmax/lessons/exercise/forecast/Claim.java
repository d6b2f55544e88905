package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.measure.Measured;
import argmax.lessons.exercise.train.RunProperty;
import argmax.lessons.expression.Expression;
import java.util.List;
import java.util.Map;

/** What may turn out true or false of runs. */
sealed interface Claim {
    /** Whether it came out true, with the numbers of the variant. */
    boolean holds(List<Ending> endings, Map<String, Double> numbers);

    /** What happened, as a sentence without its point. */
    String told(List<Ending> endings);

    /** The first run ends with the better score on unseen rows, mean over the seeds; a tie is no win. */
    record Wins() implements Claim {
        @Override
        public boolean holds(List<Ending> endings, Map<String, Double> numbers) {
            return endings.getFirst().score() > endings.getLast().score();
        }

        @Override
        public String told(List<Ending> endings) {
            return "the scores were %s and %s".formatted(shown(endings.getFirst()), shown(endings.getLast()));
        }

        private static String shown(Ending ending) {
            return ending.diverged() ? "none, since it diverged" : Measured.shown(ending.score(), false);
        }
    }

    /** A run has a property. */
    record Has(RunProperty property, int run) implements Claim {
        @Override
        public boolean holds(List<Ending> endings, Map<String, Double> numbers) {
            return endings.get(run).has(property);
        }

        @Override
        public String told(List<Ending> endings) {
            return endings.get(run).has(property) ? "it happened" : "it did not happen";
        }
    }

    /** A measure of a run lies on one side of a number, which belongs to it. */
    record Reaches(Measure measure, boolean atLeast, Expression bound, int run) implements Claim {
        @Override
        public boolean holds(List<Ending> endings, Map<String, Double> numbers) {
            double value = endings.get(run).value(measure);
            double limit = bound.evaluate(numbers);
            return atLeast ? value >= limit : value <= limit;
        }

        @Override
        public String told(List<Ending> endings) {
            return "%s was %s".formatted(measure.label(), Measured.shown(endings.get(run).value(measure), !atLeast));
        }
    }
}
