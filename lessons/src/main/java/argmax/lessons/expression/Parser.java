package argmax.lessons.expression;

import argmax.lessons.expression.Expression.Call;
import argmax.lessons.expression.Expression.Literal;
import argmax.lessons.expression.Expression.Negation;
import argmax.lessons.expression.Expression.Operation;
import argmax.lessons.expression.Expression.Pi;
import argmax.lessons.expression.Expression.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Recursive descent over
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = factor { ("*" | "/") factor }
 * factor  = ("+" | "-") factor | atom [ "^" factor ]
 * atom    = number | name | name "(" sum { "," sum } ")" | "(" sum ")"
 * </pre>
 */
final class Parser {
    private final Set<String> names;
    private final List<Token> tokens;
    private int next;
    private int depth;

    Parser(String text, Set<String> names) {
        if (text.length() > Expression.LONGEST) {
            throw new InvalidExpression(
                    Expression.LONGEST + 1, "an expression has at most %d characters.".formatted(Expression.LONGEST));
        }
        this.names = names;
        this.tokens = Tokens.of(text);
    }

    Expression parse() {
        Expression expression = sum();
        Token rest = peek();
        if (rest.kind() != Token.Kind.END) {
            throw unexpected(rest, "an operator such as + or *, or the end" + (rest.is(",") ? "; decimals take a point" : ""));
        }
        return expression;
    }

    private Expression sum() {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            Operator operator = take().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Operation(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = factor();
        while (peek().is("*") || peek().is("/")) {
            Operator operator = take().is("*") ? Operator.TIMES : Operator.OVER;
            left = new Operation(operator, left, factor());
        }
        return left;
    }

    private Expression factor() {
        if (++depth > Expression.DEEPEST) {
            throw new InvalidExpression(
                    peek().position(), "nested too deep; at most %d levels are read.".formatted(Expression.DEEPEST));
        }
        Expression factor = signed();
        depth--;
        return factor;
    }

    private Expression signed() {
        if (peek().is("-")) {
            take();
            return new Negation(factor());
        }
        if (peek().is("+")) {
            take();
            return factor();
        }
        Expression base = atom();
        if (peek().is("^")) {
            take();
            return new Operation(Operator.TO_THE_POWER_OF, base, factor());
        }
        return base;
    }

    private Expression atom() {
        Token token = take();
        if (token.kind() == Token.Kind.NUMBER) {
            return literal(token);
        }
        if (token.kind() == Token.Kind.NAME) {
            return named(token);
        }
        if (token.is("(")) {
            Expression inner = sum();
            closeParenthesis();
            return inner;
        }
        throw unexpected(token, "a number, a name or an opening parenthesis");
    }

    private static Expression literal(Token token) {
        double value = Double.parseDouble(token.text());
        if (Double.isInfinite(value)) {
            throw new InvalidExpression(token.position(), token.text() + " is too large.");
        }
        return new Literal(value);
    }

    private Expression named(Token token) {
        String name = token.text();
        if (names.contains(name)) {
            return new Variable(name);
        }
        if (name.equals("pi")) {
            return new Pi();
        }
        Function function = Function.BY_NAME.get(name);
        if (function == null) {
            throw new InvalidExpression(
                    token.position(),
                    "\"%s\" is not known here; there are %s pi and %s."
                            .formatted(
                                    name,
                                    names.isEmpty() ? "" : String.join(", ", new TreeSet<>(names)) + ",",
                                    String.join(", ", new TreeSet<>(Function.BY_NAME.keySet()))));
        }
        return call(token, function);
    }

    private Expression call(Token name, Function function) {
        if (!peek().is("(")) {
            throw unexpected(peek(), "\"(\" after " + name.text());
        }
        take();
        List<Expression> arguments = new ArrayList<>(List.of(sum()));
        while (peek().is(",")) {
            take();
            arguments.add(sum());
        }
        closeParenthesis();
        if (function.takesSeveral() != arguments.size() > 1) {
            throw new InvalidExpression(
                    name.position(),
                    "%s takes %s, not %d.".formatted(name.text(), function.takesSeveral() ? "two or more values" : "one value",
                            arguments.size()));
        }
        return new Call(function, arguments);
    }

    private void closeParenthesis() {
        if (!peek().is(")")) {
            throw unexpected(peek(), "an operator such as + or *, or a closing parenthesis");
        }
        take();
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The next token; the end stays, however often it is taken. */
    private Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    private static InvalidExpression unexpected(Token found, String expected) {
        return new InvalidExpression(found.position(), "expected %s, but found %s.".formatted(expected, found.inWords()));
    }
}
