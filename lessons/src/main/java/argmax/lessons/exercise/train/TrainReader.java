package argmax.lessons.exercise.train;

import argmax.lessons.exercise.CommonReader;
import argmax.lessons.exercise.Exercise.Common;
import argmax.lessons.exercise.measure.Measure;
import argmax.lessons.exercise.plan.Control;
import argmax.lessons.exercise.plan.PlanReader;
import argmax.lessons.exercise.plan.RunPlan;
import argmax.lessons.file.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a training exercise has beside the rest. */
final class TrainReader {
    private static final double MOST = 1e9;
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
                "run", "seeds", "show", "controls", "metric", "naive", "threshold", "goals", "limits", "reference", "starter",
                "baselines", "measured", "misconceptions"));
        List<Control> controls = PlanReader.controls(file.section("controls"));
        RunPlan plan = PlanReader.plan(file, "run", controls, file.wholeNumber("seeds", 1, 10), names);
        boolean show = !file.has("show") || file.flag("show");
        return new Train(common, plan, show, goals(), limits(), proof(controls), properties());
    }

    /** A list, or the keys of a single one at the file's outermost level. */
    private List<Goal> goals() {
        if (!file.has("goals")) {
            return List.of(goal(file, "metric"));
        }
        for (String key : List.of("metric", "naive", "threshold")) {
            if (file.has(key)) {
                file.refuse(key, "stands beside goals, which says the same");
            }
        }
        List<Goal> goals = new ArrayList<>();
        for (Section goal : file.sections("goals")) {
            goals.add(goal(goal.only("measure", "target", "naive", "threshold"), "measure"));
        }
        if (goals.isEmpty()) {
            file.refuse("goals", "is empty");
        }
        return goals;
    }

    private static Goal goal(Section section, String measure) {
        double naive = section.number("naive", -MOST, MOST);
        double threshold = section.number("threshold", -MOST, MOST);
        if (naive == threshold) {
            section.refuse("naive", "has to differ from threshold");
        }
        return new Goal(
                measure(section, measure),
                section.has("target") ? section.number("target", -MOST, MOST) : null,
                naive,
                threshold);
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        for (Section limit : file.sections("limits")) {
            limit.only("measure", "least", "most");
            if (!limit.has("least") && !limit.has("most")) {
                limit.refuse("measure", "needs least or most");
            }
            limits.add(new Limit(
                    measure(limit, "measure"),
                    limit.has("least") ? limit.number("least", -MOST, MOST) : Double.NEGATIVE_INFINITY,
                    limit.has("most") ? limit.number("most", -MOST, MOST) : Double.POSITIVE_INFINITY));
        }
        return limits;
    }

    private static Measure measure(Section section, String key) {
        return Measure.named(section.word(key, Measure.words()));
    }

    private Train.Proof proof(List<Control> controls) {
        List<Train.Baseline> baselines = new ArrayList<>();
        for (Section baseline : file.sections("baselines")) {
            baseline.only("name", "reaches", "settings");
            baselines.add(new Train.Baseline(
                    baseline.text("name"),
                    baseline.number("reaches", -MOST, MOST),
                    settings(baseline.section("settings"), controls)));
        }
        return new Train.Proof(
                settings(file.section("reference"), controls),
                settings(file.section("starter"), controls),
                baselines,
                file.text("measured"));
    }

    private static Map<String, List<String>> settings(Section section, List<Control> controls) {
        section.only(controls.stream().map(control -> control.field().name()).toList());
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
