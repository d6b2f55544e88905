package argmax.engine.data;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * How rows are shared between training, validation and test: stratified by class where there are classes, always by a seed of
 * its own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Split.HoldOut.class, name = "hold-out"),
    @JsonSubTypes.Type(value = Split.KFold.class, name = "k-fold")
})
public sealed interface Split {
    long seed();

    /**
     * One split.
     *
     * @param validation the share of the rows that validates, 0.05 to 0.8
     * @param test the share set aside for testing, 0 to 0.5, at most 0.9 together with {@code validation}; 0 where the data set
     *     brings test rows of its own
     */
    record HoldOut(@Usually("0.2") double validation, @Usually("0.2") double test, @Usually("1") long seed) implements Split {
        public HoldOut {
            InvalidValue.number("validation", validation, 0.05, 0.8);
            InvalidValue.number("test", test, 0, 0.5);
            if (validation + test > 0.9) {
                throw new InvalidValue(
                        "test",
                        test,
                        "at most %.2f beside a validation share of %s, so that a tenth is left to train on"
                                .formatted(0.9 - validation, validation));
            }
        }
    }

    /**
     * Every row is held out exactly once: {@code folds} trainings, each validated on its own fold; the pooled predictions of the
     * held-out rows are what the score is computed from.
     */
    record KFold(int folds, @Usually("1") long seed) implements Split {
        public KFold {
            InvalidValue.wholeNumber("folds", folds, 2, 20);
        }
    }
}
