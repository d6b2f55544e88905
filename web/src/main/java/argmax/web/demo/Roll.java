package argmax.web.demo;

import java.util.List;

/** Who is in the class; all of them are made up. */
final class Roll {
    static final String INSTRUCTOR = "Miriam Vogel";

    /** The first one is who visitors enter as. */
    static final List<Learner> LEARNERS = List.of(
            new Learner("Lena Hartmann", Habit.MIDWAY),
            new Learner("Amara Okafor", Habit.THOROUGH),
            new Learner("Aditi Raman", Habit.STEADY),
            new Learner("Anders Lindqvist", Habit.HASTY),
            new Learner("Beatriz Moura", Habit.FADING),
            new Learner("Bogdan Ilić", Habit.FADING),
            new Learner("Chiara Bellandi", Habit.THOROUGH),
            new Learner("Daniel Osei", Habit.STUCK),
            new Learner("Dilara Yıldız", Habit.STEADY),
            new Learner("Emil Sørby", Habit.CURIOUS),
            new Learner("Farid Rahimi", Habit.FADING),
            new Learner("Greta Vanholt", Habit.FADING),
            new Learner("Hanna Wiśniak", Habit.THOROUGH),
            new Learner("Hugo Delaunoy", Habit.HASTY),
            new Learner("Ines Carvalhal", Habit.HASTY),
            new Learner("Jakub Hrdlička", Habit.STUCK),
            new Learner("Jonas Brandner", Habit.STEADY),
            new Learner("Kenji Morisaki", Habit.THOROUGH),
            new Learner("Linh Tran", Habit.FADING),
            new Learner("Mateo Quiroga", Habit.ABSENT),
            new Learner("Mei-Ling Zhao", Habit.STEADY),
            new Learner("Nadia Benhaddou", Habit.FADING),
            new Learner("Oksana Hrytsenko", Habit.STEADY),
            new Learner("Paul Ackerknecht", Habit.HASTY),
            new Learner("Rania Khoury", Habit.THOROUGH),
            new Learner("Samuel Adeyinka", Habit.FADING),
            new Learner("Siiri Laaksola", Habit.STEADY),
            new Learner("Thandiwe Mbele", Habit.STUCK),
            new Learner("Tobias Rehnagel", Habit.CURIOUS),
            new Learner("Yusuf Demirkan", Habit.GUESSING));

    private Roll() {}

    /** A name, and what its bearer is like. */
    record Learner(String name, Habit habit) {}
}
