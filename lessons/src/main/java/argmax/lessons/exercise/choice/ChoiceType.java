package argmax.lessons.exercise.choice;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.file.Section;
import argmax.lessons.file.Sha256;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code type: choice}. */
@AutoService(ExerciseType.class)
public final class ChoiceType implements ExerciseType {
    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Choice read(Section file, Common common, Set<String> names) {
        file.only(CommonReader.keysAnd("several", "options"));
        boolean several = file.flag("several");
        List<Choice.Option> options = new ArrayList<>();
        for (Section option : file.sections("options")) {
            option.only("text", "correct", "feedback");
            options.add(new Choice.Option(
                    Sha256.hex(option.text("text")).substring(0, 8),
                    option.template("text", names),
                    option.flag("correct"),
                    option.template("feedback", names)));
        }
        long correct = options.stream().filter(Choice.Option::correct).count();
        if (options.size() < 2 || correct < 1 || (!several && correct > 1)) {
            String howMany = several ? "at least one" : "just one";
            file.refuse("options", "has to have two options or more, %s correct".formatted(howMany));
        }
        if (options.stream().map(Choice.Option::key).distinct().count() < options.size()) {
            file.refuse("options", "has the same text twice");
        }
        return new Choice(common, several, options);
    }
}
