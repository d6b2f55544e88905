package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.file.Section;
import com.google.auto.service.AutoService;
import java.util.Set;

/** {@code type: forecast}. */
@AutoService(ExerciseType.class)
public final class ForecastType implements ExerciseType {
    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public Forecast read(Section file, Common common, Set<String> names) {
        return new ForecastReader(file, common, names).read();
    }
}
