package argmax.lessons.exercise.plan;

import argmax.engine.InvalidValue;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunSpec;
import argmax.engine.run.text.InvalidSpecification;
import argmax.engine.run.text.Specification;
import argmax.lessons.exercise.Seeds;
import argmax.lessons.exercise.Variant;
import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Refusal;
import argmax.lessons.form.Values;
import argmax.lessons.form.WholeNumbers;
import argmax.lessons.text.Markdown;
import argmax.lessons.text.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A specification, as {@link Specification} or {@link RunJson} reads it, in which {@code {{…}}} stands for numbers of the
 * variant, {@code $name} for what a control says and {@code [$seeds]} for the training seeds.
 *
 * @param seeds how many trainings there are, each with a seed that derives from the variant's
 */
public record RunPlan(Template text, List<Control> controls, int seeds) {
    public RunPlan {
        controls = List.copyOf(controls);
    }

    /** The controls' fields, in the author's order. */
    public List<Field> fields() {
        return controls.stream().map(Control::field).toList();
    }

    /**
     * The run that these values of the controls ask for.
     *
     * @throws InvalidAnswer at the control that fills the gap which the engine refuses
     * @throws IllegalStateException where there is no control that could be to blame
     */
    public RunSpec spec(Variant variant, Values values) {
        String template = text.markdown(variant.numbers());
        boolean json = isJson(template);
        Filling filling = new Filling(template, filled(variant, values, json));
        try {
            return json ? RunJson.readSpec(filling.text()) : Specification.parse(filling.text());
        } catch (InvalidSpecification e) {
            Optional<Gap> exact = filling.at(e.line(), e.column()).filter(gap -> !gap.name().equals(Gap.SEEDS));
            Optional<Gap> gap = exact.or(() -> filling.near(e.line(), e.column(), e.problem()));
            throw refusal(gap, exact.isPresent(), values, e.problem(), e.allowed(), e);
        } catch (InvalidValue e) {
            Optional<Gap> gap = gaps(template).stream().filter(candidate -> candidate.sets(e.field())).findFirst();
            throw refusal(gap, gap.isPresent(), values, "%s is %s".formatted(e.field(), e.value()), e.allowed(), e);
        } catch (IllegalArgumentException e) {
            throw refusal(Optional.empty(), false, values, "no specification comes of it", "other values", e);
        }
    }

    /** The run of a plan without controls. */
    public RunSpec spec(Variant variant) {
        return spec(variant, Values.read(fields(), Map.of()));
    }

    private Map<String, List<String>> filled(Variant variant, Values values, boolean json) {
        Map<String, List<String>> filled = new HashMap<>();
        controls.forEach(control -> filled.put(control.field().name(), control.texts(values, json)));
        filled.put(
                Gap.SEEDS,
                IntStream.range(0, seeds)
                        .mapToObj(index -> Long.toString(Seeds.TRAINING.seed(variant.seed(), index)))
                        .toList());
        return filled;
    }

    /** Told at the control of {@code gap}; without one at that for sizes, since size is what most often doesn't fit. */
    private InvalidAnswer refusal(
            Optional<Gap> gap, boolean exact, Values values, String problem, String allowed, RuntimeException cause) {
        Control control = gap.flatMap(found -> control(found.name()))
                .or(() -> controls.stream().filter(candidate -> candidate.field() instanceof WholeNumbers).findFirst())
                .or(() -> controls.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("The plan is of a run that can't be", cause));
        Field field = control.field();
        String given = String.join(", ", values.choices(field.name()));
        return new InvalidAnswer(Map.of(
                field.name(), exact ? Refusal.of(field, given, allowed) : Refusal.together(field, problem, allowed)));
    }

    private Optional<Control> control(String name) {
        return controls.stream().filter(control -> control.field().name().equals(name)).findFirst();
    }

    static boolean isJson(String text) {
        return text.stripLeading().startsWith("{");
    }

    private static List<Gap> gaps(String template) {
        return template.lines().flatMap(line -> Gap.in(line).stream()).toList();
    }

    /** The specification as HTML, with the labels of the controls in its gaps. */
    public String html(Variant variant) {
        String lines = text.markdown(variant.numbers()).strip().lines().map(this::html).collect(Collectors.joining("\n"));
        return "<pre class=\"specification\"><code>" + lines + "</code></pre>";
    }

    private String html(String line) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Gap gap : Gap.in(line)) {
            html.append(Markdown.plain(line.substring(done, gap.start())));
            html.append(control(gap.name())
                    .map(control -> "<var>" + Markdown.plain(Refusal.label(control.field())) + "</var>")
                    .orElse(seeds == 1 ? "a seed" : seeds + " seeds"));
            done = gap.end();
        }
        return html.append(Markdown.plain(line.substring(done))).toString();
    }
}
