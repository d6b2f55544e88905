package argmax.engine.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run made of trials, each an ordinary training, one after another. What would take more than a minute of one core altogether
 * is refused.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(value = LearningCurve.class, name = "learning-curve"),
    @JsonSubTypes.Type(value = Sweep.class, name = "sweep"),
    @JsonSubTypes.Type(value = RandomSearch.class, name = "random-search"),
    @JsonSubTypes.Type(value = Comparison.class, name = "comparison")
})
public sealed interface Study extends RunSpec permits LearningCurve, Sweep, RandomSearch, Comparison {
    /** In the order in which they are run; at least one. */
    List<Trial> trials();

    /** Whether every trial tells its score on unseen rows. Where the trials compete for the best score, only the winner's counts. */
    boolean showsUnseen();

    /** How the best was found, and how far its score can be trusted. */
    String note();

    /**
     * Differences between trials over the same seeds and folds, where the study is about them.
     *
     * @param assessments one per trial; null where one came to no end
     */
    default List<PairedDifference> pairs(List<RunResult.@Nullable Assessment> assessments) {
        return List.of();
    }

    @Override
    default String set() {
        return trials().getFirst().spec().set();
    }

    @Override
    default int epochs() {
        return trials().size();
    }
}
