package argmax.web.run;

import argmax.engine.run.RunResult;
import argmax.lessons.course.Course;
import argmax.lessons.diagnosis.Diagnosis;
import argmax.lessons.diagnosis.Finding;
import argmax.lessons.text.Markdown;
import argmax.web.lesson.Judged;
import argmax.web.run.RunView.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a run shows, for its page, with the lessons that explain it where the course has them. */
final class WhatHappened {
    private final Supplier<Course> course;

    WhatHappened(Supplier<Course> course) {
        this.course = course;
    }

    /** @param verdict on the same page; what it says already is left out */
    List<Seen> in(RunResult result, Optional<Judged> verdict) {
        return Diagnosis.of(result).findings().stream()
                .filter(finding -> verdict.filter(judged -> says(judged, finding)).isEmpty())
                .map(finding -> new Seen(finding.words(), course.get().lesson(finding.lesson()).orElse(null)))
                .toList();
    }

    private static boolean says(Judged verdict, Finding finding) {
        return verdict.feedbackHtml().contains(Markdown.plain(finding.words()));
    }
}
