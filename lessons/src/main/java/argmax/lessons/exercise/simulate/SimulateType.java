package argmax.lessons.exercise.simulate;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.ControlReader;
import argmax.lessons.exercise.Draw.Derived;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.ExerciseType;
import argmax.lessons.exercise.Setup;
import argmax.lessons.exercise.simulate.Simulate.Misguided;
import argmax.lessons.exercise.simulate.Simulate.Requirement;
import argmax.lessons.exercise.simulate.Simulate.Setting;
import argmax.lessons.expression.Expression;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code type: simulate}. */
@AutoService(ExerciseType.class)
public final class SimulateType implements ExerciseType {
    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public Simulate read(Section file, Common common, Set<String> names) {
        file.only(CommonReader.keysAnd(
                "controls", "experiment", "compute", "requires", "misconceptions", "reference", "naive"));
        List<Field> controls = ControlReader.read(file.section("controls"));
        Set<String> known = new LinkedHashSet<>(names);
        controls.stream().filter(control -> isNumber(control)).forEach(control -> add(control.name(), file, "controls", known));
        Optional<Setup> setup = file.has("experiment") ? Optional.of(Setup.read(file.section("experiment"), controls, known)) : Optional.empty();
        setup.ifPresent(found -> found.experiment().outcomes().forEach(name -> add(name, file, "experiment", known)));
        List<Derived> computed = computed(file.section("compute"), known);
        return new Simulate(
                common, controls, setup, computed, requirements(file, known), misguided(file, known), proof(file, controls, names));
    }

    private static boolean isNumber(Field control) {
        return control instanceof Field.Slider || control instanceof Field.Quantity || control instanceof Field.Switch;
    }

    private static void add(String name, Section file, String key, Set<String> known) {
        if (!Expression.isName(name) || !known.add(name)) {
            file.refuse(key, "brings \"%s\", which is no name for a number or stands for another already".formatted(name));
        }
    }

    private static List<Derived> computed(Section section, Set<String> known) {
        List<Derived> computed = new ArrayList<>();
        for (String name : section.keys()) {
            computed.add(new Derived(name, section.expression(name, known)));
            add(name, section, name, known);
        }
        return computed;
    }

    private static List<Requirement> requirements(Section file, Set<String> known) {
        List<Requirement> requirements = new ArrayList<>();
        for (Section section : file.sections("requires")) {
            section.only("that", "naive", "says", "feedback");
            section.text("says");
            requirements.add(new Requirement(
                    section.condition("that", known),
                    section.has("naive") ? Optional.of(section.expression("naive", known)) : Optional.empty(),
                    section.template("says", known),
                    section.template("feedback", known)));
        }
        if (requirements.isEmpty()) {
            file.refuse("requires", "has to name what the settings must bring about");
        }
        return requirements;
    }

    private static List<Misguided> misguided(Section file, Set<String> known) {
        List<Misguided> misguided = new ArrayList<>();
        for (Section section : file.sections("misconceptions")) {
            section.only("when", "feedback");
            section.text("feedback");
            misguided.add(new Misguided(section.condition("when", known), section.template("feedback", known)));
        }
        return misguided;
    }

    private static Simulate.Proof proof(Section file, List<Field> controls, Set<String> names) {
        List<Map<String, Setting>> naive = file.sections("naive").stream()
                .map(section -> settings(section, controls, names))
                .toList();
        if (naive.isEmpty()) {
            file.refuse("naive", "has to name settings that miss a requirement");
        }
        return new Simulate.Proof(settings(file.section("reference"), controls, names), naive);
    }

    private static Map<String, Setting> settings(Section section, List<Field> controls, Set<String> names) {
        section.only(controls.stream().map(Field::name).collect(Collectors.toSet()));
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Field control : controls) {
            if (!section.has(control.name())) {
                section.refuse(control.name(), "is missing");
            } else if (control instanceof Field.Slider || control instanceof Field.Quantity) {
                settings.put(control.name(), new Setting.Computed(section.expression(control.name(), names)));
            } else {
                settings.put(control.name(), new Setting.Said(section.text(control.name())));
            }
        }
        return settings;
    }
}
