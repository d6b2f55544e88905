package argmax.web.http;

import argmax.lessons.text.Markdown;
import java.util.List;

/** What templates call to show a line that an author wrote with formulas in it. */
public final class TextHtml {
    /** The line as HTML without a paragraph around it; formulas are left to the browser. */
    public String inline(String line) {
        return Markdown.inline(line);
    }

    /** What a text area shows: one value per line. */
    public String lines(List<String> values) {
        return String.join("\n", values);
    }
}
