package argmax.web;

import argmax.lessons.course.Course;
import argmax.lessons.course.Lesson;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;

/** Times the page of each lesson for a learner who is signed in, over HTTP on this machine. */
final class LessonsBench {
    private static final int VISITS = 100;
    private static final int WARM_UPS = 50;

    private LessonsBench() {}

    static void run(PrintStream out) throws IOException, InterruptedException {
        List<String> paths = Course.read().lessons().stream().map(LessonsBench::path).toList();
        try (Loopback loopback = new Loopback()) {
            loopback.signIn();
            for (String path : paths) {
                loopback.times(Collections.nCopies(WARM_UPS, path));
            }
            for (String path : paths) {
                List<Double> times = loopback.times(Collections.nCopies(VISITS, path));
                out.println("{\"peer\":\"argmax\",\"job\":\"lesson\",\"page\":\"%s\",\"visits\":%d,\"characters\":%d,%s}"
                        .formatted(path, VISITS, loopback.get(path).body().length(), Loopback.summary(times)));
            }
        }
    }

    private static String path(Lesson lesson) {
        return "/lessons/" + lesson.slug();
    }
}
