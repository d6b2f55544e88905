package argmax.lessons.exercise.train;

import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.file.Section;
import com.google.auto.service.AutoService;
import java.util.Set;

/** {@code type: train}. */
@AutoService(ExerciseType.class)
public final class TrainType implements ExerciseType {
    @Override
    public String name() {
        return "train";
    }

    @Override
    public Train read(Section file, Common common, Set<String> names) {
        return new TrainReader(file, common, names).read();
    }
}
