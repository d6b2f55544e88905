package argmax.web.demo;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Answer;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.exercise.Grader;
import argmax.lessons.exercise.SampleAnswers;
import argmax.lessons.exercise.Variant;
import argmax.lessons.exercise.Variants;
import argmax.lessons.exercise.Verdict;
import argmax.lessons.homework.Homework;
import argmax.web.demo.CrowdStore.Attempt;
import argmax.web.exercise.AnswerJson;
import argmax.web.exercise.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Fills a class of any size with answers at random, to measure what pages over it cost. Answers are real ones, right and wrong, with
 * the verdicts that grading gives them; only trainings, which would take days, get made-up points.
 */
public final class Crowd {
    private static final long SEED = 7;
    private static final Duration SEMESTER = Duration.ofDays(100);
    private static final int AT_ONCE = 20_000;
    private static final int LONGEST_ANSWER = 4000;
    private static final String SEEN = "{}";
    private final Course course;
    private final CrowdStore store;
    private final Instant now;
    private final Random random = new Random(SEED);
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    /** An answer and its verdict, as the database has them. */
    private record Sample(String answer, Verdict verdict) {}

    public Crowd(Course course, Jdbi jdbi, Instant now) {
        this.course = course;
        this.store = new CrowdStore(jdbi);
        this.now = now;
    }

    /**
     * Assigns every sheet of the course to a class, adds learners to it, and lets them answer: most to their homework, the rest to
     * the lessons' exercises.
     *
     * @param attemptsEach per learner; about four of five go to homework
     */
    public void fill(long classId, int learners, int attemptsEach) {
        Instant begin = now.minus(SEMESTER);
        List<Long> people = store.people(classId, learners, begin);
        Map<Long, Homework> sheets = new LinkedHashMap<>();
        for (Homework sheet : course.homework().sheets()) {
            Instant release = begin.plus(Duration.ofDays(14L * sheets.size()));
            sheets.put(store.assign(classId, sheet, release, release.plus(Duration.ofDays(14))), sheet);
        }
        List<Task> tasks = new ArrayList<>();
        sheets.forEach((assignment, sheet) -> sheet.items().forEach(item -> tasks.add(new Task(0, item.id(), assignment))));
        List<Task> practice = course.lessons().stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .map(exercise -> Task.practice(0, exercise.id()))
                .toList();
        List<Attempt> batch = new ArrayList<>();
        for (long person : people) {
            double skill = 0.2 + 0.6 * random.nextDouble();
            for (int i = 0; i < attemptsEach; i++) {
                List<Task> among = tasks.isEmpty() || i % 5 == 4 ? practice : tasks;
                batch.add(attempt(person, among.get(random.nextInt(among.size())), skill, begin));
            }
            if (batch.size() >= AT_ONCE) {
                store.insert(batch);
                batch.clear();
            }
        }
        store.insert(batch);
    }

    private Attempt attempt(long person, Task task, double skill, Instant begin) {
        Exercise exercise = course.exercise(task.exerciseId()).orElseThrow();
        List<Sample> known = samples.computeIfAbsent(task.exerciseId(), _ -> samples(exercise));
        int wrong = known.size() - 1;
        Sample sample = wrong == 0 || random.nextDouble() < skill ? known.getFirst() : known.get(1 + random.nextInt(wrong));
        Instant at = begin.plusSeconds(random.nextLong(SEMESTER.toSeconds()));
        return new Attempt(
                new Task(person, task.exerciseId(), task.assignmentId()),
                exercise.common().version(),
                SEEN,
                sample.answer(),
                at,
                sample.verdict());
    }

    /** The right answer first. */
    private List<Sample> samples(Exercise exercise) {
        Variant variant = Variants.draw(exercise, SEED);
        Stream<Answer> answers = Stream.concat(
                Stream.of(SampleAnswers.right(exercise, variant)), SampleAnswers.misconceptions(exercise, variant).stream().limit(3));
        return answers.map(answer -> new Sample(stored(answer), verdict(exercise, variant, answer))).toList();
    }

    /** Files of predictions by the thousand would fill the disk. */
    private static String stored(Answer answer) {
        String json = AnswerJson.write(answer);
        return json.length() > LONGEST_ANSWER ? AnswerJson.write(new Answer(Map.of())) : json;
    }

    private Verdict verdict(Exercise exercise, Variant variant, Answer answer) {
        if (Grader.run(exercise, variant, answer).isEmpty()) {
            return Grader.grade(exercise, variant, answer, Optional.empty());
        }
        double points = exercise.common().points();
        double share = random.nextInt(5) / 4.0;
        Verdict.Outcome outcome =
                share == 1 ? Verdict.Outcome.CORRECT : share > 0 ? Verdict.Outcome.PARTIAL : Verdict.Outcome.WRONG;
        return new Verdict(outcome, share * points, points, "<p>Made up.</p>");
    }
}
