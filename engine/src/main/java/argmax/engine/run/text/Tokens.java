package argmax.engine.run.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a specification's text into tokens. Lines end statements only where no bracket is open. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(?<space>[\\h\\f]+|#[^\\r\\n]*)"
            + "|(?<line>\\r\\n|\\r|\\n)"
            + "|(?<number>[-+−]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+−]?[0-9]+)?)"
            + "|(?<word>[a-zA-Z_][a-zA-Z0-9_]*)"
            + "|(?<quote>[\"'])"
            + "|(?<symbol>[()\\[\\],=])");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int line = 1;
    private int lineStart;
    private int open;

    private Tokens(String text) {
        this.text = text;
    }

    /** All tokens of {@code text}, the end last. */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        Matcher matcher = TOKEN.matcher(text);
        while (next < text.length()) {
            Position at = position(next);
            if (!matcher.find(next) || matcher.start() != next) {
                throw new InvalidSpecification(
                        at,
                        "\"%s\" has no meaning here".formatted(Character.toString(text.codePointAt(next))),
                        "a statement such as Dense(16, relu)");
            }
            next = matcher.end();
            take(matcher, at);
        }
        tokens.add(new Token(Token.Kind.END, "", position(text.length())));
    }

    private void take(Matcher matcher, Position at) {
        String found = matcher.group();
        if (matcher.group("line") != null) {
            if (open == 0) {
                tokens.add(new Token(Token.Kind.LINE_END, "", at));
            }
            line++;
            lineStart = next;
        } else if (matcher.group("number") != null) {
            tokens.add(new Token(Token.Kind.NUMBER, found.replace('−', '-'), at));
        } else if (matcher.group("word") != null) {
            tokens.add(new Token(Token.Kind.WORD, found, at));
        } else if (matcher.group("quote") != null) {
            tokens.add(new Token(Token.Kind.STRING, string(found.charAt(0), at), at));
        } else if (matcher.group("symbol") != null) {
            countBrackets(found);
            tokens.add(new Token(Token.Kind.SYMBOL, found, at));
        }
    }

    /** The rest of a string on this line. By hand, since a pattern with alternatives would take a stack frame per character. */
    private String string(char quote, Position at) {
        StringBuilder string = new StringBuilder();
        while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            char character = text.charAt(next++);
            if (character == quote) {
                return string.toString();
            }
            string.append(character == '\\' ? escaped() : character);
        }
        throw new InvalidSpecification(at, "a string that doesn't end on its line", "a closing " + quote);
    }

    private char escaped() {
        Position at = position(next - 1);
        char escape = next < text.length() ? text.charAt(next++) : ' ';
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '"', '\'' -> escape;
            default -> throw new InvalidSpecification(
                    at, "\"\\\" before something that needs none", "\\\\, \\\", \\', \\n or \\r");
        };
    }

    private void countBrackets(String symbol) {
        switch (symbol) {
            case "(", "[" -> open++;
            case ")", "]" -> open = Math.max(0, open - 1);
            default -> {}
        }
    }

    private Position position(int index) {
        return new Position(line, index - lineStart + 1);
    }
}
