package argmax.lessons.search;

import argmax.lessons.text.Document;
import argmax.lessons.text.Markdown;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/** Writes the sentences that were found as HTML: what was looked for is marked, and formulas stay whole. */
final class Excerpt extends PassageFormatter {
    private static final char OPEN = Document.Passage.OPEN;
    private static final char CLOSE = Document.Passage.CLOSE;

    @Override
    public String format(Passage[] passages, String words) {
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (Passage passage : passages) {
            if (passage.getStartOffset() > end && end > 0) {
                html.append(" … ");
            }
            end = append(passage, words, Math.max(end, passage.getStartOffset()), html);
        }
        return html.toString().strip();
    }

    /** Returns where it came to; a formula that begins in the passage is written to its end. */
    private static int append(Passage passage, String words, int start, StringBuilder html) {
        int at = start;
        int match = 0;
        while (at < passage.getEndOffset()) {
            if (words.charAt(at) == OPEN) {
                int close = words.indexOf(CLOSE, at);
                html.append("<span class=\"math\">").append(Markdown.plain(words.substring(at + 1, close))).append("</span>");
                at = close + 1;
                continue;
            }
            while (match < passage.getNumMatches() && passage.getMatchStarts()[match] < at) {
                match++;
            }
            boolean marked = match < passage.getNumMatches() && passage.getMatchStarts()[match] == at;
            int next = marked ? passage.getMatchEnds()[match] : at + 1;
            String piece = Markdown.plain(words.substring(at, next));
            html.append(marked ? "<mark>" + piece + "</mark>" : piece);
            at = next;
        }
        return at;
    }
}
