package argmax.engine.run;

import java.util.List;

/**
 * One training of a study.
 *
 * @param name what sets it apart from the others
 * @param settings the numbers that the study has set
 */
public record Trial(String name, List<Setting> settings, TrainSpec spec) {
    public Trial {
        settings = List.copyOf(settings);
    }
}
