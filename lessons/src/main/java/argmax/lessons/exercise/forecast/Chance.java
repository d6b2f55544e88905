package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.Variant;
import argmax.lessons.file.Section;
import argmax.lessons.form.Field;
import argmax.lessons.form.Numbers;
import argmax.lessons.form.Values;
import argmax.lessons.text.Markdown;
import argmax.lessons.text.Template;
import java.util.List;
import java.util.Map;

/**
 * The probability that a claim will hold, scored by Brier.
 *
 * @param expect {@code yes} or {@code no} where the author says how it comes out; otherwise empty: it depends on the variant
 */
record Chance(String name, Template label, double share, Claim claim, String expect) implements Question {
    private static final String HINT =
            "In per cent. 50 % earns three quarters of the points whatever happens; to be sure and wrong earns none";

    /** Share of variants in which an expected outcome has to come out. */
    private static final double MOSTLY = 0.8;

    @Override
    public List<Field> fields(Variant variant) {
        return List.of(new Field.Slider(name, label.markdown(variant.numbers()), HINT, 0, 100, 1, 50));
    }

    @Override
    public void accept(Variant variant, Values values) {}

    @Override
    public Judgement judge(Variant variant, Values values, List<Ending> endings) {
        double percent = values.number(name);
        boolean happened = claim.holds(endings, variant.numbers());
        double brier = ProperScores.brier(percent / 100, happened);
        String html = "<strong>%s</strong>: you said %s %%; %s, so the answer is %s. "
                .concat("Brier score (%s − %d)² = %s: %s of the points.")
                .formatted(
                        Markdown.inline(label.markdown(variant.numbers())),
                        Numbers.rounded(percent),
                        Markdown.plain(claim.told(endings)),
                        happened ? "yes" : "no",
                        Numbers.rounded(percent / 100),
                        happened ? 1 : 0,
                        Numbers.rounded(brier),
                        Numbers.rounded(1 - brier));
        return new Judgement(1 - brier, html);
    }

    @Override
    public Stated stated(Variant variant, Values values, List<Ending> endings) {
        return new Stated(false, values.number(name) / 100, claim.holds(endings, variant.numbers()));
    }

    @Override
    public Map<String, List<String>> said(boolean right) {
        String percent = expect.isEmpty() ? right ? "50" : "99" : expect.equals("yes") == right ? "90" : "10";
        return Map.of(name, List.of(percent));
    }

    @Override
    public void check(Map<Variant, List<Ending>> ended, Section section) {
        long yes = ended.entrySet().stream()
                .filter(variant -> claim.holds(variant.getValue(), variant.getKey().numbers()))
                .count();
        section.note("%s: yes in %d of %d variants.".formatted(name, yes, ended.size()));
        if (expect.isEmpty() && (yes == 0 || yes == ended.size())) {
            section.refuse(
                    "name", "always comes out %s; say so by expect, or let variants differ".formatted(yes == 0 ? "no" : "yes"));
        }
        if (!expect.isEmpty() && (expect.equals("yes") ? yes : ended.size() - yes) < MOSTLY * ended.size()) {
            section.refuse("expect", "is %s, but yes comes out in %d of %d variants".formatted(expect, yes, ended.size()));
        }
    }
}
