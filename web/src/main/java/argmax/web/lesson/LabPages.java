package argmax.web.lesson;

import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Values;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.LabState;
import argmax.lessons.text.Markdown;
import argmax.web.http.Pages;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws labs, alone or inside a lesson. */
public final class LabPages {
    private final Pages pages;

    public LabPages(Pages pages) {
        this.pages = pages;
    }

    /** The lab in a state; where the state can't be, its initial one with the reasons at the controls. */
    LabView view(Lab lab, LabState state) {
        return view(lab, state, address(lab), address(lab) + ".json");
    }

    /**
     * The same of a lab that is part of another page.
     *
     * @param action the page that takes the lab's state behind a question mark
     * @param figuresUrl what answers the same state with the figures alone
     */
    public static LabView view(Lab lab, LabState state, String action, String figuresUrl) {
        try {
            return view(lab, state, Values.read(lab.controls(), state.raw()), Map.of(), action, figuresUrl);
        } catch (InvalidAnswer refused) {
            return view(lab, state, Values.read(lab.controls(), Map.of()), refused.problems(), action, figuresUrl);
        }
    }

    private static LabView view(
            Lab lab, LabState state, Values values, Map<String, String> problems, String action, String figuresUrl) {
        boolean die = lab.random() && !state.hidden().contains(LabState.SEED);
        return new LabView(
                lab.slug(),
                lab.title(),
                Markdown.html(lab.purpose()),
                lab.controls().stream().filter(control -> isShown(control, state, problems)).toList(),
                state.entries(lab, values).stream()
                        .filter(entry -> isFixed(entry, lab, state, problems) && !(entry.name().equals(LabState.SEED) && die))
                        .toList(),
                problems.isEmpty() ? values.raw() : state.of(lab.controls()),
                problems,
                problems.isEmpty() ? idle(lab, values) : Set.of(),
                state.seed(),
                die,
                lab.draw(values, state.seed()),
                lab.training(values, state.seed()).isPresent(),
                lab.trainingLabel(),
                state.entries(lab, values),
                action,
                figuresUrl,
                action + state.query(lab, values));
    }

    /** What is wrong has to be seen, even where it was hidden. */
    private static boolean isShown(Field control, LabState state, Map<String, String> problems) {
        return !state.hidden().contains(control.name()) || problems.containsKey(control.name());
    }

    private static boolean isFixed(LabState.Entry entry, Lab lab, LabState state, Map<String, String> problems) {
        return lab.controls().stream()
                .noneMatch(control -> control.name().equals(entry.name()) && isShown(control, state, problems));
    }

    /** The names of the controls that play no part in this state. */
    static Set<String> idle(Lab lab, Values values) {
        return lab.controls().stream()
                .filter(control -> !lab.applies(control, values))
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    void show(Context ctx, Lab lab) {
        LabView view = view(lab, LabState.of(ctx.queryParamMap()));
        if (view.problems().isEmpty()) {
            pages.show(ctx, "lesson/lab", Map.of("lab", view));
        } else {
            pages.refuse(ctx, "lesson/lab", Map.of("lab", view));
        }
    }

    /** The lab's page with what was refused, at the controls where they can be found. */
    public void refuse(Context ctx, Lab lab, LabState state, Map<String, String> problems) {
        Values initial = Values.read(lab.controls(), Map.of());
        LabView view = view(lab, state, initial, problems, address(lab), address(lab) + ".json");
        pages.refuse(ctx, "lesson/lab", Map.of("lab", view));
    }

    private static String address(Lab lab) {
        return "/labs/" + lab.slug();
    }
}
