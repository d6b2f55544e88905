package argmax.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.engine.classic.NearestNeighbours;
import argmax.engine.data.DataChoice;
import argmax.engine.data.Split;
import argmax.engine.run.Engine;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.Watch;
import argmax.lessons.course.Course;
import argmax.lessons.diagnosis.Diagnosis;
import argmax.lessons.diagnosis.Finding;
import argmax.web.TestApp;
import argmax.web.http.Answer;
import argmax.web.http.Browserless;
import argmax.web.lesson.Judged;
import argmax.web.run.RunView.Seen;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WhatHappenedTest {
    private final Course course = Course.read();

    @Test
    void aFindingLinksToItsLessonWhereTheCourseHasOne() {
        RunResult result = Engine.run(neighbours(), report -> {});
        Finding overconfident = Diagnosis.of(result).findings().getFirst();
        assertThat(overconfident.kind()).isEqualTo("overconfident");

        Seen seen = new WhatHappened(() -> course).in(result, Optional.empty()).getFirst();

        assertThat(seen.words()).isEqualTo(overconfident.words());
        assertThat(Objects.requireNonNull(seen.lesson()).slug()).isEqualTo("logistic-cross-entropy");
        Course empty = new Course("Nothing yet", List.of(), Course.Coursework.NOTHING);
        assertThat(new WhatHappened(() -> empty).in(result, Optional.empty())).extracting(Seen::lesson).containsOnlyNulls();
    }

    @Test
    void whatTheVerdictSaysIsNotSaidTwice() {
        RunResult result = Engine.run(neighbours(), report -> {});
        Judged verdict = new Judged("wrong", "Not yet", "0", "3", Diagnosis.of(result).html());
        assertThat(new WhatHappened(() -> course).in(result, Optional.of(verdict))).isEmpty();
        assertThat(new WhatHappened(() -> course).in(result, Optional.of(new Judged(
                        "wrong", "Not yet", "0", "3", "<p>Try again.</p>"))))
                .isNotEmpty();
    }

    @Test
    void thePageOfAFinishedRunTellsWhatHappenedAndNotBefore() {
        try (TestApp app = TestApp.serve()) {
            Browserless learner = app.learner();
            String path = Trainings.start(learner, Trainings.with(Trainings.SHORT, "epochs", "5"));
            assertThat(learner.get(path).document().select(".diagnosis")).isEmpty();
            app.train();
            EventStream.all(learner, path);

            Answer page = learner.get(path);
            RunResult result = new RunStore(app.jdbi(), InstantSource.system())
                    .find(Trainings.id(path))
                    .flatMap(Run::outcome)
                    .orElseThrow();
            List<String> words = Diagnosis.of(result).findings().stream().map(Finding::words).toList();
            assertThat(words).isNotEmpty().allSatisfy(said -> assertThat(page.text("main")).containsOnlyOnce(said));
            assertThat(page.text(".diagnosis h2")).isEqualTo("What happened");
        }
    }

    /** Nine neighbours all of one class are certain, and now and then wrong. */
    private static TrainClassic neighbours() {
        return new TrainClassic(
                new DataChoice("blobs2", List.of(), DataChoice.Scaling.STANDARD, 400),
                new Split.HoldOut(0.3, 0, 1),
                new NearestNeighbours(9),
                List.of(1L),
                Watch.NOTHING_MORE);
    }
}
