package argmax.lessons.search;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.lab.Lab;
import argmax.lessons.lab.Labs;
import argmax.lessons.text.Document.Passage;
import argmax.lessons.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything in a course that a search may find. */
final class Places {
    /**
     * One of them.
     *
     * @param words what is looked through, with formulas as in {@link Passage}
     */
    record Place(Hit.Kind kind, String title, String place, String address, String words) {}

    private final List<Place> places = new ArrayList<>();
    private final Set<String> labs = new HashSet<>();

    private Places() {}

    /** Those of a course, and each lab that one of its lessons shows. */
    static List<Place> of(Course course) {
        Places all = new Places();
        course.lessons().forEach(all::add);
        return all.places;
    }

    private void add(Lesson lesson) {
        String address = "/lessons/" + lesson.slug();
        String name = lesson.number() + " " + lesson.title();
        for (Lesson.Term term : lesson.terms()) {
            places.add(new Place(Hit.Kind.TERM, term.name(), name, address + "#" + term.anchor(), words(term.meaning())));
        }
        places.add(new Place(Hit.Kind.LESSON, lesson.title(), name, address, words(lesson.goal())));
        for (Passage passage : lesson.passages()) {
            if (passage.heading().isEmpty()) {
                places.add(new Place(Hit.Kind.SECTION, lesson.title(), name, address, passage.words()));
            } else {
                String here = address + "#" + passage.anchor();
                places.add(new Place(Hit.Kind.SECTION, passage.heading(), name, here, passage.words()));
            }
        }
        for (Exercise exercise : lesson.exercises()) {
            String here = address + "#exercise-" + exercise.id();
            String question = words(exercise.common().wording().question().words());
            places.add(new Place(Hit.Kind.EXERCISE, exercise.common().title(), name, here, question));
        }
        for (Lesson.Block block : lesson.blocks()) {
            if (block instanceof Lesson.Block.LabHere here && labs.add(here.slug())) {
                Lab lab = Labs.find(here.slug()).orElseThrow();
                places.add(new Place(Hit.Kind.LAB, lab.title(), name, address + "#lab-" + lab.slug(), words(lab.purpose())));
            }
        }
    }

    private static String words(String markdown) {
        StringBuilder words = new StringBuilder();
        Document.read(markdown).passages().forEach(passage -> words.append(passage.words()).append(' '));
        return words.toString().strip();
    }
}
