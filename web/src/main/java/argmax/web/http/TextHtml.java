package argmax.web.http;

import argmax.lessons.text.Markdown;
import java.util.List;

/** What templates call to show a line that an author wrote with formulas in it. */
public final class TextHtml {
    /** The line as HTML without a paragraph around it; formulas are left to the browser. */
    public String inline(String line) {
        return Markdown.inline(line);
    }

    /** The line for those who hear it: formulas as their TeX without the signs around them. */
    public String plain(String line) {
        return line.replace("$", "").replace("\\", "");
    }

    /** What a text area shows: one value per line. */
    public String lines(List<String> values) {
        return String.join("\n", values);
    }
}
