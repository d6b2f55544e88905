package argmax.web.homework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as its learner sees it.
 *
 * @param title as Markdown
 * @param points null where they are kept back
 * @param rules how answers count, a sentence each
 * @param closed whether the class takes no answers any more
 */
public record SheetView(
        String title,
        String summary,
        String className,
        String zone,
        CreditView credit,
        @Nullable Points points,
        List<String> rules,
        boolean closed,
        List<ItemView> items) {
    public SheetView {
        rules = List.copyOf(rules);
        items = List.copyOf(items);
    }

    /**
     * What was earned.
     *
     * @param earned of how many
     * @param pass from how many on the sheet is passed
     */
    public record Points(String earned, String pass, boolean passed) {}
}
