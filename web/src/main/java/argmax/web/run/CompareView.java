package argmax.web.run;

import argmax.engine.run.SpecDifference;
import argmax.lessons.figure.Figure;
import argmax.lessons.figure.Table;
import java.util.List;

/**
 * Two runs side by side.
 *
 * @param sides both, called A and B
 * @param problem why they can't be compared; empty where they can, and then the rest is there
 * @param alike what is the same and what isn't, as sentences
 */
public record CompareView(
        List<Side> sides,
        String problem,
        List<String> alike,
        List<SpecDifference> differences,
        Table results,
        List<Figure> figures) {
    public CompareView {
        sides = List.copyOf(sides);
        alike = List.copyOf(alike);
        differences = List.copyOf(differences);
        figures = List.copyOf(figures);
    }

    /** One of them. */
    public record Side(String name, String id, String title, String state, String moment) {
        public String url() {
            return "/runs/" + id;
        }
    }

    /** Two that can't be compared. */
    static CompareView refused(List<Side> sides, String problem) {
        return new CompareView(sides, problem, List.of(), List.of(), new Table(List.of(), List.of()), List.of());
    }
}
