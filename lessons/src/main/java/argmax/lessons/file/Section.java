package argmax.lessons.file;

import argmax.lessons.expression.Condition;
import argmax.lessons.expression.Expression;
import argmax.lessons.expression.InvalidExpression;
import argmax.lessons.form.Numbers;
import argmax.lessons.text.Document;
import argmax.lessons.text.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mapping in a course file, read key by key. What is missing or wrong is noted with its line, and something harmless is
 * returned in its place, so that one reading finds every mistake.
 */
public final class Section {
    private final Yaml.Mapping mapping;
    private final String path;
    private final Source source;

    /** @param path what stands before the keys in messages, such as {@code "boxes[1]."}; empty at the top */
    Section(Yaml.Mapping mapping, String path, Source source) {
        this.mapping = mapping;
        this.path = path;
        this.source = source;
    }

    /** The outermost level of a file; empty where the file is no YAML, which is noted then. */
    public static Optional<Section> read(String text, Source source) {
        return Yaml.read(text, source).map(mapping -> new Section(mapping, "", source));
    }

    /** The same section, with other lists for what is wrong with it and what is worth knowing. */
    public Section notingIn(List<Mistake> mistakes, List<String> notes) {
        return new Section(mapping, path, new Source(source.file(), source.lessons(), mistakes, notes));
    }

    /** Refuses every key but these. */
    public Section only(Collection<String> keys) {
        for (String key : mapping.entries().keySet()) {
            if (!keys.contains(key)) {
                refuse(key, "is no key here; there are " + String.join(", ", keys));
            }
        }
        return this;
    }

    public Section only(String... keys) {
        return only(List.of(keys));
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Set<String> keys() {
        return new LinkedHashSet<>(mapping.entries().keySet());
    }

    public Source source() {
        return source;
    }

    /** The line of the key's value, or where the section begins if the key is missing. */
    public int line(String key) {
        Yaml value = mapping.entries().get(key);
        return value == null ? mapping.line() : value.line();
    }

    public void refuse(String key, String problem) {
        source.refuse(line(key), path + key + " " + problem);
    }

    /** Says what is worth knowing without being wrong. */
    public void note(String text) {
        source.notes().add(source.file() + ": " + text);
    }

    /** Whether keys with values stand behind the key. */
    public boolean isSection(String key) {
        return mapping.entries().get(key) instanceof Yaml.Mapping;
    }

    /**
     * What stands behind the key as JSON, a line for each mapping in a list. Numbers, truths, {@code null} and what is filled
     * in later ({@code $name}, {@code {{…}}}) stand as they are, other words in quotes.
     */
    public String json(String key) {
        Yaml value = mapping.entries().get(key);
        return value == null ? "" : YamlJson.write(value);
    }

    /** A text that has to be there. */
    public String text(String key) {
        String text = text(key, "");
        if (text.isBlank() && scalar(key) != null) {
            refuse(key, "is empty");
        } else if (!has(key)) {
            refuse(key, "is missing");
        }
        return text;
    }

    public String text(String key, String fallback) {
        if (!has(key)) {
            return fallback;
        }
        Yaml.Scalar scalar = scalar(key);
        if (scalar == null) {
            refuse(key, "has to be a text");
            return fallback;
        }
        return scalar.text();
    }

    /** A line of Markdown that has to be there. */
    public String markdown(String key) {
        String text = text(key);
        source.check(Document.read(text), line(key));
        return text;
    }

    /** One word out of {@code allowed}; the first of them where another stands. */
    public String word(String key, List<String> allowed) {
        String word = text(key);
        if (!word.isBlank() && !allowed.contains(word)) {
            refuse(key, "is \"%s\"; allowed is one of %s".formatted(word, String.join(", ", allowed)));
        }
        return allowed.contains(word) ? word : allowed.getFirst();
    }

    public boolean flag(String key) {
        return has(key) && word(key, List.of("false", "true")).equals("true");
    }

    public double number(String key, double least, double most) {
        String text = text(key);
        OptionalDouble number = Numbers.read(text);
        if (number.isPresent() && number.getAsDouble() >= least && number.getAsDouble() <= most) {
            return number.getAsDouble();
        }
        if (!text.isBlank()) {
            String allowed = "a number from %s to %s".formatted(Numbers.rounded(least), Numbers.rounded(most));
            refuse(key, "is \"%s\"; allowed is %s".formatted(text, allowed));
        }
        return least;
    }

    public int wholeNumber(String key, int least, int most) {
        double number = number(key, least, most);
        if (number != (int) number) {
            refuse(key, "is %s; allowed is a whole number".formatted(number));
        }
        return (int) number;
    }

    /** A list of texts, or one text as a list of one; empty where the key is missing. */
    public List<String> texts(String key) {
        Yaml.Scalar scalar = scalar(key);
        if (scalar != null) {
            return List.of(scalar.text());
        }
        List<String> texts = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Scalar(String text, int _)) {
                texts.add(text);
            } else {
                source.refuse(item.line(), path + key + " has to be a list of texts");
            }
        }
        return texts;
    }

    /** The mapping behind the key; an empty one where the key is missing. */
    public Section section(String key) {
        Yaml value = mapping.entries().get(key);
        if (value instanceof Yaml.Mapping inner) {
            return new Section(inner, path + key + ".", source);
        }
        if (value != null) {
            refuse(key, "has to consist of keys with values");
        }
        return new Section(new Yaml.Mapping(Map.of(), mapping.line()), path + key + ".", source);
    }

    /** The list of mappings behind the key; empty where the key is missing. */
    public List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Yaml item : items(key)) {
            if (item instanceof Yaml.Mapping inner) {
                sections.add(new Section(inner, "%s%s[%d].".formatted(path, key, sections.size() + 1), source));
            } else {
                source.refuse(item.line(), path + key + " has to be a list of keys with values");
            }
        }
        return sections;
    }

    public Expression expression(String key, Set<String> names) {
        try {
            return Expression.parse(text(key), names);
        } catch (InvalidExpression e) {
            refuse(key, "can't be read. " + e.getMessage());
            return new Expression.Literal(0);
        }
    }

    /** Such as {@code width <= w}. */
    public Condition condition(String key, Set<String> names) {
        try {
            return Condition.parse(text(key), names);
        } catch (InvalidExpression e) {
            refuse(key, "can't be read. " + e.getMessage());
            return Condition.parse("0 < 0", Set.of());
        }
    }

    /** A text with numbers; empty where the key is missing. */
    public Template template(String key, Set<String> names) {
        try {
            Template template = Template.parse(text(key, ""), names);
            Yaml.Scalar scalar = scalar(key);
            source.check(template.document(), scalar == null ? mapping.line() : scalar.textLine());
            if (template.document().parts().stream().anyMatch(Document.Part.Directive.class::isInstance)) {
                refuse(key, "has a directive; directives stand in lessons only");
            }
            return template;
        } catch (InvalidExpression e) {
            refuse(key, "has an expression that can't be read. " + e.getMessage());
            return Template.EMPTY;
        }
    }

    private Yaml.@Nullable Scalar scalar(String key) {
        return mapping.entries().get(key) instanceof Yaml.Scalar scalar ? scalar : null;
    }

    private List<Yaml> items(String key) {
        return switch (mapping.entries().get(key)) {
            case Yaml.Listing(List<Yaml> items, int _) -> items;
            case null -> List.of();
            case Yaml.Scalar _, Yaml.Mapping _ -> {
                refuse(key, "has to be a list");
                yield List.of();
            }
        };
    }
}
