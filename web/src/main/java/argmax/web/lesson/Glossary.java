package argmax.web.lesson;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every term of the course, by its first letter. */
public record Glossary(List<Letter> letters) {
    public Glossary {
        letters = List.copyOf(letters);
    }

    /** The terms that begin with a letter; {@code 0–9} for those that begin with none. */
    public record Letter(String name, List<Entry> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /** A term and the lesson that explains it. */
    public record Entry(Lesson.Term term, Lesson lesson) {}

    static Glossary of(Course course) {
        Map<String, List<Entry>> letters = new TreeMap<>();
        course.lessons().stream()
                .flatMap(lesson -> lesson.terms().stream().map(term -> new Entry(term, lesson)))
                .sorted(Comparator.comparing(entry -> entry.term().name().toLowerCase(Locale.ROOT)))
                .forEach(entry -> letters.computeIfAbsent(letter(entry), _ -> new ArrayList<>()).add(entry));
        return new Glossary(letters.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                .toList());
    }

    private static String letter(Entry entry) {
        String first = entry.term().name().substring(0, 1).toUpperCase(Locale.ROOT);
        return Character.isLetter(first.charAt(0)) ? first : "0–9";
    }

    /** How many terms there are. */
    public int size() {
        return letters.stream().mapToInt(letter -> letter.entries().size()).sum();
    }
}
