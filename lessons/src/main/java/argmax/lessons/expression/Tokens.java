package argmax.lessons.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression's text into tokens. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(?<space>[\\s\\u00a0\\u2009\\u202f]+)"
            + "|(?<number>(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
            + "|(?<name>π|[a-zA-Z][a-zA-Z0-9_]*)"
            + "|(?<symbol>[-+*/^(),−·×])");

    private Tokens() {}

    /** All tokens of {@code text}, the end last. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new InvalidExpression(
                        at + 1, "\"%s\" has no meaning here.".formatted(Character.toString(text.codePointAt(at))));
            }
            if (matcher.group("space") == null) {
                tokens.add(token(matcher, at + 1));
            }
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length() + 1));
        return tokens;
    }

    private static Token token(Matcher matcher, int position) {
        String text = matcher.group();
        if (matcher.group("number") != null) {
            return new Token(Token.Kind.NUMBER, text, position);
        }
        if (matcher.group("name") != null) {
            return new Token(Token.Kind.NAME, text.equals("π") ? "pi" : text, position);
        }
        String symbol =
                switch (text) {
                    case "−" -> "-";
                    case "·", "×" -> "*";
                    default -> text;
                };
        return new Token(Token.Kind.SYMBOL, symbol, position);
    }
}
