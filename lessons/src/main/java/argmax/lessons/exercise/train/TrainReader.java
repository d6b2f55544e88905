package argmax.lessons.exercise.train;

import argmax.engine.InvalidValue;
import argmax.engine.data.Split;
import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.ControlReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.train.RunPlan.Setting;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what a training exercise has beside the rest. */
final class TrainReader {
    private static final Map<String, List<String>> DEFAULTS = Map.of(
            "inputs", List.of(),
            "hidden", List.of(),
            "activation", List.of("relu"),
            "patience", List.of("0"),
            "trace", List.of("false"));
    private final Section file;
    private final Common common;
    private final Set<String> names;

    /** @param names those of the numbers that the exercise draws */
    TrainReader(Section file, Common common, Set<String> names) {
        this.file = file;
        this.common = common;
        this.names = names;
    }

    Train read() {
        file.only(CommonReader.keysAnd(
                "run", "controls", "metric", "naive", "threshold", "reference", "starter", "measured", "misconceptions"));
        file.word("metric", List.of("accuracy"));
        List<Field> controls = ControlReader.read(file.section("controls"));
        RunPlan plan = plan(file.section("run"), controls);
        return new Train(common, plan, controls, scale(), proof(controls), properties());
    }

    private RunPlan plan(Section run, List<Field> controls) {
        run.only(Stream.concat(RunPlan.KEYS.stream(), Stream.of("split", "seeds")).toList());
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (String key : RunPlan.KEYS) {
            settings.put(key, setting(run, key, controls));
        }
        for (Field control : controls) {
            if (!settings.containsValue(new Setting.FromControl(control.name()))) {
                file.refuse("controls", "has %s, which no key of run takes".formatted(control.name()));
            }
        }
        return new RunPlan(settings, split(run), run.wholeNumber("seeds", 1, 10));
    }

    private static Setting setting(Section run, String key, List<Field> controls) {
        if (!run.has(key)) {
            if (!DEFAULTS.containsKey(key)) {
                run.refuse(key, "is missing");
            }
            return new Setting.Fixed(DEFAULTS.getOrDefault(key, List.of()));
        }
        List<String> values = run.texts(key);
        if (values.size() != 1 || !values.getFirst().startsWith("$")) {
            return new Setting.Fixed(values);
        }
        String control = values.getFirst().substring(1);
        if (controls.stream().noneMatch(field -> field.name().equals(control))) {
            run.refuse(key, "takes the control \"%s\", which there isn't".formatted(control));
        }
        return new Setting.FromControl(control);
    }

    private static Split split(Section run) {
        Section split = run.section("split");
        String type = split.word("type", List.of("hold-out", "k-fold"));
        int seed = split.wholeNumber("seed", 0, Integer.MAX_VALUE);
        try {
            if (type.equals("k-fold")) {
                split.only("type", "folds", "seed");
                return new Split.KFold(split.wholeNumber("folds", 2, 20), seed);
            }
            split.only("type", "validation", "test", "seed");
            return new Split.HoldOut(split.number("validation", 0, 1), split.number("test", 0, 1), seed);
        } catch (InvalidValue e) {
            split.refuse(e.field(), "isn't possible: allowed is " + e.allowed());
            return new Split.KFold(2, seed);
        }
    }

    private Train.Scale scale() {
        double naive = file.number("naive", 0, 1);
        double threshold = file.number("threshold", 0, 1);
        if (naive >= threshold) {
            file.refuse("naive", "has to be less than threshold");
        }
        return new Train.Scale(naive, threshold);
    }

    private Train.Proof proof(List<Field> controls) {
        return new Train.Proof(settings("reference", controls), settings("starter", controls), file.text("measured"));
    }

    private Map<String, List<String>> settings(String key, List<Field> controls) {
        Section section = file.section(key).only(controls.stream().map(Field::name).toList());
        Map<String, List<String>> settings = new LinkedHashMap<>();
        section.keys().forEach(name -> settings.put(name, section.texts(name)));
        return settings;
    }

    private List<Train.Property> properties() {
        List<Train.Property> properties = new ArrayList<>();
        for (Section property : file.sections("misconceptions")) {
            property.only("when", "feedback");
            property.text("feedback");
            RunProperty when = RunProperty.of(property.word("when", RunProperty.words()));
            properties.add(new Train.Property(when, property.template("feedback", names)));
        }
        return properties;
    }
}
