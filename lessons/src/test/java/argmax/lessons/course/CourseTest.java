package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.ExerciseCheck;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {
    /** Trainings of homework take longer; the command {@code check} trains them for twenty, too. */
    private static final int FEW_LEARNERS = 3;

    static Stream<Arguments> courses() {
        return Stream.of(
                Arguments.argumentSet("the course", CourseFiles.shipped()),
                Arguments.argumentSet("the sample", CourseFiles.in(SampleCourse.FOLDER)));
    }

    static Stream<Arguments> exercises() {
        return courses()
                .flatMap(course -> CourseReader.read((CourseFiles) course.get()[0]).exercises().stream())
                .map(read -> Arguments.argumentSet(read.exercise().id(), read));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyFileIsSound(CourseFiles files) {
        assertThat(CourseReader.read(files).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void rightAnswersPassAndKnownMistakesAreCaught(ReadExercise read, TestReporter reporter) {
        boolean handedIn = read.file().source().file().startsWith("homework/");
        ExerciseCheck.Report report =
                ExerciseCheck.run(read.exercise(), read.file(), handedIn ? FEW_LEARNERS : ExerciseCheck.LEARNERS);
        assertThat(report.mistakes()).isEmpty();
        if (read.exercise().trains()) {
            assertThat(report.notes()).isNotEmpty();
            reporter.publishFile(
                    read.exercise().id() + ".txt", MediaType.TEXT_PLAIN_UTF_8, file -> Files.write(file, report.notes()));
        }
    }
}
