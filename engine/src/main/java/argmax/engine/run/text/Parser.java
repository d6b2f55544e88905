package argmax.engine.run.text;

import argmax.engine.run.text.Value.Argument;
import argmax.engine.run.text.Value.Call;
import argmax.engine.run.text.Value.Items;
import argmax.engine.run.text.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Recursive descent over
 *
 * <pre>
 * text      = { [ statement ] line end }
 * statement = [ name "=" ] call [ "(" values ")" ]
 * call      = word "(" [ argument { "," argument } [ "," ] ] ")"
 * argument  = [ word "=" ] value
 * value     = number | name | call | "[" [ value { "," value } [ "," ] ] "]"
 * name      = word | string
 * </pre>
 */
final class Parser {
    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(String text) {
        if (text.length() > Specification.LONGEST) {
            throw new InvalidSpecification(
                    Position.START,
                    "a text of %d characters".formatted(text.length()),
                    "at most %d".formatted(Specification.LONGEST));
        }
        this.tokens = Tokens.of(text);
    }

    static List<Statement> statements(String text) {
        Parser parser = new Parser(text);
        List<Statement> statements = new ArrayList<>();
        while (true) {
            parser.skipLineEnds();
            if (parser.peek().kind() == Token.Kind.END) {
                return statements;
            }
            statements.add(parser.statement());
        }
    }

    /** Reads a single value. */
    static Value value(String text) {
        Parser parser = new Parser(text);
        Value value = parser.value();
        parser.requireLineEnd();
        return value;
    }

    private Statement statement() {
        Text name = null;
        if (peek().isText() && peekAfter().is("=")) {
            name = text(take());
            take();
        }
        Call call = call("a statement such as Dense(16, relu)");
        List<Text> inputs = List.of();
        if (peek().is("(")) {
            take();
            inputs = Statement.names(separated(")", this::value));
            if (inputs.isEmpty()) {
                throw unexpected(tokens.get(next - 1), "the name of an earlier layer");
            }
        }
        requireLineEnd();
        return new Statement(name, call, inputs);
    }

    private Call call(String expected) {
        Token name = take();
        if (name.kind() != Token.Kind.WORD) {
            throw unexpected(name, expected);
        }
        return arguments(name);
    }

    private Call arguments(Token name) {
        if (!peek().is("(")) {
            throw unexpected(peek(), "\"(\" after " + name.text());
        }
        take();
        return new Call(name.text(), separated(")", this::argument), name.at());
    }

    private Argument argument() {
        Position at = peek().at();
        String name = null;
        if (peek().kind() == Token.Kind.WORD && peekAfter().is("=")) {
            name = take().text();
            take();
        }
        return new Argument(name, value(), at);
    }

    private Value value() {
        if (++depth > Specification.DEEPEST) {
            throw new InvalidSpecification(
                    peek().at(), "brackets inside brackets too often", "at most %d levels".formatted(Specification.DEEPEST));
        }
        Value value = shallow();
        depth--;
        return value;
    }

    private Value shallow() {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Value.Numeral(token.text(), token.at());
        }
        if (token.kind() == Token.Kind.WORD && peek().is("(")) {
            return arguments(token);
        }
        if (token.isText()) {
            return text(token);
        }
        if (token.is("[")) {
            return new Items(separated("]", this::value), token.at());
        }
        throw unexpected(token, "a number, a word or a list");
    }

    /** What stands between commas up to the closing bracket, which is taken too. */
    private <T> List<T> separated(String closing, Supplier<T> element) {
        Token opening = tokens.get(next - 1);
        List<T> elements = new ArrayList<>();
        while (!peek().is(closing)) {
            elements.add(element.get());
            if (peek().is(",")) {
                take();
            } else if (!peek().is(closing)) {
                throw unexpected(
                        peek(),
                        "\",\" or the \"%s\" that closes line %d, column %d"
                                .formatted(closing, opening.at().line(), opening.at().column()));
            }
        }
        take();
        return elements;
    }

    private void requireLineEnd() {
        if (peek().kind() != Token.Kind.LINE_END && peek().kind() != Token.Kind.END) {
            throw unexpected(peek(), "the end of the line");
        }
    }

    private void skipLineEnds() {
        while (peek().kind() == Token.Kind.LINE_END) {
            take();
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token peekAfter() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** The next token; the end stays, however often it is taken. */
    private Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private static Text text(Token token) {
        return new Text(token.text(), token.at());
    }

    private static InvalidSpecification unexpected(Token found, String expected) {
        return new InvalidSpecification(found.at(), "found " + found.inWords(), expected);
    }
}
