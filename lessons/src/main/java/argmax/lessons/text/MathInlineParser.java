package argmax.lessons.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code $…$} and {@code $$…$$} before Markdown can touch what is inside. */
final class MathInlineParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position afterDollar = scanner.position();
        boolean display = scanner.next('$');
        String fence = display ? "$$" : "$";
        Position start = scanner.position();
        while (scanner.hasNext()) {
            Position end = scanner.position();
            if (scanner.next(fence)) {
                String tex = scanner.getSource(start, end).getContent().strip();
                return ParsedInline.of(new MathInline(tex, display), scanner.position());
            }
            scanner.next('\\');
            scanner.next();
        }
        return ParsedInline.of(new LoneDollar(), afterDollar);
    }

    /** Makes one parser per text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }
}
