package argmax.lessons.course;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.ReadCourse.ReadExercise;
import argmax.lessons.exercise.ExerciseCheck;
import argmax.lessons.exercise.train.Train;
import argmax.lessons.exercise.train.TrainMeasurement;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {
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

    static Stream<Arguments> trainings() {
        return exercises().filter(arguments -> ((ReadExercise) arguments.get()[0]).exercise().trains());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyFileIsSound(CourseFiles files) {
        assertThat(CourseReader.read(files).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void rightAnswersPassAndKnownMistakesAreCaught(ReadExercise exercise) {
        assertThat(ExerciseCheck.run(exercise.exercise(), exercise.file())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("trainings")
    void theMarginOfATrainingIsReported(ReadExercise read, TestReporter reporter) {
        TrainMeasurement measurement = TrainMeasurement.of((Train) read.exercise());
        reporter.publishFile(
                read.exercise().id() + ".txt",
                MediaType.TEXT_PLAIN_UTF_8,
                file -> Files.writeString(file, measurement.summary()));
        assertThat(measurement.problems()).isEmpty();
    }
}
