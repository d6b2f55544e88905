package argmax.lessons.exercise.predict;

import argmax.engine.InvalidValue;
import argmax.engine.data.DataCard;
import argmax.engine.data.DataSets;
import argmax.engine.run.text.InvalidSpecification;
import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.file.Section;
import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** {@code type: predict}. */
@AutoService(ExerciseType.class)
public final class PredictType implements ExerciseType {
    /** What stands in for what can't be read. */
    private static final String HARMLESS_SET = "iris-sim";

    private static final Rival HARMLESS = Rival.read("NearestCentroid()", HARMLESS_SET);
    private static final int MOST_ROWS = 20_000;

    @Override
    public String name() {
        return "predict";
    }

    @Override
    public Predict read(Section file, Common common, Set<String> names) {
        file.only(CommonReader.keysAnd(
                "learn", "hidden", "form", "measure", "naive", "threshold", "reference", "naive-learners", "measured"));
        file.text("measured");
        Hidden hidden = hidden(file.section("hidden"));
        String learn = learn(file, hidden);
        Form form = word(file, "form", Form.values());
        HiddenScore measure = word(file, "measure", HiddenScore.values());
        if (!measure.takes(form)) {
            file.refuse("measure", "can't be computed from " + lower(form));
        }
        if (measure == HiddenScore.AUC && hidden.classes().size() != 2) {
            file.refuse("measure", "is for two classes; %s has %d".formatted(hidden.set(), hidden.classes().size()));
        }
        double naive = file.number("naive", 0, 1);
        double threshold = file.number("threshold", 0, 1);
        if (naive >= threshold) {
            file.refuse("naive", "has to be less than threshold");
        }
        Predict.Proof proof = new Predict.Proof(
                rival(file, "reference", file.text("reference"), learn, form),
                file.texts("naive-learners").stream().map(text -> rival(file, "naive-learners", text, learn, form)).toList());
        return new Predict(common, learn, hidden, form, measure, new Predict.Scale(naive, threshold), proof);
    }

    private static Hidden hidden(Section section) {
        section.only("set", "rows", "seed");
        try {
            Hidden hidden = new Hidden(
                    section.text("set"),
                    section.wholeNumber("rows", 20, MOST_ROWS),
                    section.wholeNumber("seed", 0, Integer.MAX_VALUE));
            if (hidden.classes().size() > 1) {
                return hidden;
            }
            section.refuse("set", "is \"%s\"; allowed is a set with classes".formatted(hidden.set()));
        } catch (InvalidValue e) {
            section.refuse("set", "is \"%s\"; allowed is %s".formatted(section.text("set"), e.allowed()));
        }
        return new Hidden(HARMLESS_SET, 20, 1);
    }

    private static String learn(Section file, Hidden hidden) {
        String set = file.text("learn");
        if (!DataSets.ids().contains(set)) {
            file.refuse("learn", "is \"%s\"; allowed is one of %s".formatted(set, String.join(", ", DataSets.ids())));
            return hidden.set();
        }
        DataCard card = DataSets.card(set);
        if (!card.inputs().equals(hidden.card().inputs()) || !card.classes().equals(hidden.classes())) {
            file.refuse("learn", "has other columns or classes than " + hidden.set());
            return hidden.set();
        }
        return set;
    }

    private static Rival rival(Section file, String key, String text, String learn, Form form) {
        try {
            Rival rival = Rival.read(text, learn);
            if (form == Form.PROBABILITIES && !rival.learner().givesProbabilities()) {
                file.refuse(key, "is \"%s\"; allowed is a learner that gives probabilities".formatted(text));
            }
            return rival;
        } catch (InvalidSpecification e) {
            file.refuse(key, "can't be read: " + e.getMessage());
        } catch (IllegalArgumentException _) {
            file.refuse(key, "is \"%s\"; allowed is a classic learner such as RandomForest(trees=50)".formatted(text));
        }
        return HARMLESS;
    }

    private static <E extends Enum<E>> E word(Section file, String key, E[] values) {
        String word = file.word(key, Arrays.stream(values).map(PredictType::lower).toList());
        return Arrays.stream(values).filter(value -> lower(value).equals(word)).findFirst().orElse(values[0]);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
