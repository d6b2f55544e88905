package argmax.engine.run;

import argmax.engine.InvalidValue;

/**
 * What a classifier is not to depend on, and how much that counts.
 *
 * @param nuisance a number of the data set: a target, or an input column that the classifier doesn't get
 * @param lambda what the adversary's loss counts against the classifier's, 0 to 1000
 * @param adversarySteps steps of the adversary before each of the classifier, 1 to 20
 */
public record Decorrelation(String nuisance, double lambda, int adversarySteps) {
    public Decorrelation {
        InvalidValue.given("nuisance", nuisance);
        InvalidValue.number("lambda", lambda, 0, 1000);
        InvalidValue.wholeNumber("adversarySteps", adversarySteps, 1, 20);
    }
}
