package argmax.lessons.exercise.train;

import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.Variant;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A reference passes, with a margin; the starter and naive ways don't; and whatever can be chosen can be run. */
record TrainCheck(Train train, List<Variant> variants, int learners, Section file) {
    /** From so many on, their scatter says how far the threshold lies away. */
    private static final int ENOUGH = 20;

    /** Standard deviations between the reference's mean and the threshold: a normal score falls below once in a thousand. */
    private static final double LEAST_MARGIN = 3.1;

    void run() {
        List<Variant> tried = variants.subList(0, learners);
        ExerciseCheck.refuseFirst(
                file,
                "run",
                variants,
                variant -> !train.plan().text().isFinite(variant.numbers()),
                "has a number that isn't finite");
        List<Section> misconceptions = file.sections("misconceptions");
        for (int i = 0; i < misconceptions.size(); i++) {
            ExerciseCheck.checkText(misconceptions.get(i), "feedback", train.properties().get(i).feedback(), variants);
        }
        trials(file, "reference", train.proof().reference(), tried).ifPresent(this::checkReference);
        trials(file, "starter", train.proof().starter(), tried)
                .ifPresent(trials -> checkNaive(file, "starter", "starter", trials));
        List<Section> baselines = file.sections("baselines");
        for (int i = 0; i < baselines.size(); i++) {
            checkBaseline(train.proof().baselines().get(i), baselines.get(i), tried);
        }
        checkOptions();
    }

    /** Empty where the settings can't be trained or give no such number, which is noted. */
    private Optional<Trials> trials(Section section, String key, Map<String, List<String>> settings, List<Variant> tried) {
        try {
            return Optional.of(Trials.of(train, settings, tried));
        } catch (InvalidAnswer e) {
            section.refuse(key, "can't be run: " + String.join(" ", e.problems().values()));
        } catch (Scores.MissingMeasure e) {
            section.refuse(key, "can't be judged by this goal: " + e.getMessage());
        } catch (IllegalStateException e) {
            section.refuse(key, "can't be run: " + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
        return Optional.empty();
    }

    private void checkReference(Trials reference) {
        file.note("reference: " + summary(reference));
        int failing = reference.verdicts().size() - (int) reference.passes();
        if (failing > 0) {
            file.refuse(
                    "reference",
                    "misses the threshold for %d of %d learners. %s"
                            .formatted(failing, reference.verdicts().size(), summary(reference)));
            return;
        }
        for (int goal = 0; goal < train.goals().size(); goal++) {
            if (learners >= ENOUGH && reference.margin(train.goals().get(goal), goal) < LEAST_MARGIN) {
                file.refuse(
                        train.goals().size() == 1 ? "threshold" : "goals",
                        "lies too close to the reference. " + summary(reference));
            }
        }
    }

    private void checkNaive(Section section, String key, String name, Trials naive) {
        section.note("%s: %s".formatted(name, summary(naive)));
        if (naive.passes() > 0) {
            section.refuse(
                    key,
                    "reaches the threshold for %d of %d learners. %s"
                            .formatted(naive.passes(), naive.verdicts().size(), summary(naive)));
        }
    }

    private void checkBaseline(Train.Baseline baseline, Section section, List<Variant> tried) {
        trials(section, "settings", baseline.settings(), tried).ifPresent(trials -> {
            checkNaive(section, "name", baseline.name(), trials);
            Goal goal = train.goals().getFirst();
            double best = trials.best(goal, 0);
            if (goal.rising() ? best > baseline.reaches() : best < baseline.reaches()) {
                section.refuse("reaches", "is exceeded: %s comes to %.4f".formatted(baseline.name(), best));
            }
        });
    }

    /** Each option alone, with everything else as in the reference. */
    private void checkOptions() {
        for (Field field : train.plan().fields()) {
            List<String> options =
                    switch (field) {
                        case Field.Menu menu -> menu.options().stream().map(Field.Option::value).toList();
                        case Field.Pick pick -> pick.options().stream().map(Field.Option::value).toList();
                        case Field.Switch _ -> List.of("on", "off");
                        default -> List.of();
                    };
            for (String option : options) {
                Map<String, List<String>> settings = new LinkedHashMap<>(train.proof().reference());
                settings.put(field.name(), List.of(option));
                try {
                    Grader.read(train, variants.getFirst(), settings);
                } catch (InvalidAnswer | IllegalStateException e) {
                    file.refuse("controls", "has the option %s, which can't be run: %s".formatted(option, e.getMessage()));
                }
            }
        }
    }

    private String summary(Trials trials) {
        List<String> goals = new ArrayList<>();
        for (int i = 0; i < train.goals().size(); i++) {
            Goal goal = train.goals().get(i);
            double margin = trials.margin(goal, i);
            goals.add(String.format(
                    Locale.ROOT,
                    "%s mean %.4f, worst %.4f, best %.4f, %.1f standard deviations %s %s",
                    goal.label(),
                    trials.mean(i),
                    trials.worst(goal, i),
                    trials.best(goal, i),
                    Math.abs(margin),
                    margin < 0 ? "short of" : "beyond",
                    goal.threshold()));
        }
        return "%d of %d learners pass; %s.".formatted(trials.passes(), trials.verdicts().size(), String.join("; ", goals));
    }
}
