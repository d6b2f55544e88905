package argmax.lessons.text;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a formula from a line that begins with {@code $$} to the next line that ends with {@code $$}. As a block, so that a line
 * of it that begins with {@code -} or {@code +} is no list.
 */
final class MathBlockParser extends AbstractBlockParser {
    private static final String FENCE = "$$";
    private final MathBlock block = new MathBlock();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.closed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString().strip();
        if (text.endsWith(FENCE)) {
            text = text.substring(0, text.length() - FENCE.length());
            block.close();
        }
        block.add(text);
    }

    /** Starts a formula where the rest of the line is all formula. */
    static final class Factory extends AbstractBlockParserFactory {
        private static final int CODE_INDENT = 4;

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString().strip();
            int end = line.indexOf(FENCE, FENCE.length());
            boolean goesOnAsText = end >= 0 && end + FENCE.length() < line.length();
            if (state.getIndent() >= CODE_INDENT || !line.startsWith(FENCE) || goesOnAsText) {
                return BlockStart.none();
            }
            return BlockStart.of(new MathBlockParser()).atIndex(state.getNextNonSpaceIndex() + FENCE.length());
        }
    }
}
