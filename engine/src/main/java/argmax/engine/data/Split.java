package argmax.engine.data;

import argmax.engine.InvalidValue;
import argmax.engine.Usually;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

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
     * @param training about how many rows train, dealt first from those that would otherwise; null where all of them do. The rows that
     *     validate and test stay the same, and fewer training rows are among more of them
     */
    record HoldOut(
            @Usually("0.2") double validation,
            @Usually("0.2") double test,
            @Usually("1") long seed,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer training)
            implements Split {
        public HoldOut {
            InvalidValue.number("validation", validation, 0.05, 0.8);
            if (training != null) {
                InvalidValue.wholeNumber("training", training, 1, Integer.MAX_VALUE);
            }
            InvalidValue.number("test", test, 0, 0.5);
            if (validation + test > 0.9) {
                throw new InvalidValue(
                        "test",
                        test,
                        "at most %.2f beside a validation share of %s, so that a tenth is left to train on"
                                .formatted(0.9 - validation, validation));
            }
        }

        /** All rows that neither validate nor test train. */
        public HoldOut(double validation, double test, long seed) {
            this(validation, test, seed, null);
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
