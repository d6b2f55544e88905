package argmax.lessons.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads directives, each a block of one line. */
final class DirectiveParser extends AbstractBlockParser {
    private final DirectiveBlock block;

    private DirectiveParser(DirectiveBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** Starts a directive where a line begins with two colons and a word. */
    static final class Factory extends AbstractBlockParserFactory {
        private static final Pattern DIRECTIVE = Pattern.compile("::([a-z]+)(\\s.*)?");

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            Matcher directive = DIRECTIVE.matcher(line);
            if (!directive.matches()) {
                return BlockStart.none();
            }
            String argument = directive.group(2) == null ? "" : directive.group(2).strip();
            return BlockStart.of(new DirectiveParser(new DirectiveBlock(directive.group(1), argument)))
                    .atIndex(line.length());
        }
    }
}
