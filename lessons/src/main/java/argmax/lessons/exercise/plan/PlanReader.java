package argmax.lessons.exercise.plan;

import argmax.lessons.exercise.ControlReader;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@link RunPlan}s. */
public final class PlanReader {
    private static final String WITHOUT = "without";

    private PlanReader() {}

    /** The controls, in the order of the file. */
    public static List<Control> controls(Section controls) {
        List<Control> read = new ArrayList<>();
        for (String name : controls.keys()) {
            Section control = controls.section(name);
            ControlReader.read(name, control, WITHOUT).ifPresent(field -> {
                try {
                    read.add(new Control(field, texts(control), without(control, field)));
                } catch (IllegalArgumentException e) {
                    control.refuse("kind", "isn't possible here: " + e.getMessage());
                }
            });
            if (name.equals(Gap.SEEDS)) {
                controls.refuse(name, "stands for the training seeds, which aren't the learner's");
            }
        }
        return read;
    }

    private static Map<String, String> texts(Section control) {
        Map<String, String> texts = new HashMap<>();
        if (control.isSection("options")) {
            Section options = control.section("options");
            options.keys().forEach(option -> texts.put(option, options.text(option, "").strip()));
        }
        return texts;
    }

    private static String without(Section control, Field field) {
        if (!control.has(WITHOUT)) {
            return "";
        }
        if (!(field instanceof Field.Quantity quantity)) {
            control.refuse(WITHOUT, "is for controls of one number");
            return "";
        }
        return Numbers.plain(control.number(WITHOUT, quantity.least(), quantity.most()));
    }

    /**
     * The plan that stands behind {@code key}, as text or as keys with values.
     *
     * @param names those of the numbers that the exercise draws
     */
    public static RunPlan plan(Section section, String key, List<Control> controls, int seeds, Set<String> names) {
        String text = section.isSection(key) ? section.json(key) : section.text(key);
        try {
            Template template = Template.parse(text, names);
            checkGaps(section, key, text, controls);
            return new RunPlan(template, controls, seeds);
        } catch (InvalidExpression e) {
            section.refuse(key, "has an expression that can't be read. " + e.getMessage());
            return new RunPlan(Template.EMPTY, List.of(), seeds);
        }
    }

    private static void checkGaps(Section section, String key, String text, List<Control> controls) {
        Map<String, Control> byName = new HashMap<>();
        controls.forEach(control -> byName.put(control.field().name(), control));
        Set<String> seen = new HashSet<>();
        for (String line : text.lines().toList()) {
            List<Gap> gaps = Gap.in(line);
            for (Gap gap : gaps) {
                seen.add(gap.name());
                if (!gap.name().equals(Gap.SEEDS) && !byName.containsKey(gap.name())) {
                    section.refuse(key, "has a gap $%s, for which there is no control".formatted(gap.name()));
                }
            }
            long several = gaps.stream()
                    .filter(gap -> !gap.listed() && byName.containsKey(gap.name()) && byName.get(gap.name()).repeats())
                    .map(Gap::name)
                    .distinct()
                    .count();
            if (several > 1) {
                section.refuse(key, "has a line with several gaps that may be left out or repeated; one in a line");
            }
        }
        for (String name : byName.keySet()) {
            if (!seen.contains(name)) {
                section.refuse(key, "has no gap $%s, so that this control does nothing".formatted(name));
            }
        }
        boolean seeded = text.lines()
                .flatMap(line -> Gap.in(line).stream())
                .anyMatch(gap -> gap.name().equals(Gap.SEEDS) && gap.listed());
        if (!text.isBlank() && !seeded) {
            section.refuse(key, "doesn't say [$seeds], as in Fit(epochs=20, seeds=[$seeds]) or Seeds([$seeds])");
        }
    }
}
