package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.lessons.course.Course;
import argmax.web.classroom.SchoolClass;
import argmax.web.db.StatementCount;
import argmax.web.demo.Crowd;
import argmax.web.http.Browserless;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages over a whole class ask of the database. */
class ClassPagesTest {
    @Test
    void theNumberOfQueriesOfAPageDoesNotGrowWithTheClass() {
        try (TestApp app = TestApp.serve()) {
            SchoolClass small = app.teach("Max Born", "max@university.example", "Small", "SMALL234");
            SchoolClass large = app.teach("Lise Meitner", "lise@university.example", "Large", "LARGE234");
            new Crowd(Course.read(), app.jdbi(), Instant.now()).fill(small.id(), 3, 20);
            new Crowd(Course.read(), app.jdbi(), Instant.now()).fill(large.id(), 60, 20);

            Map<String, Integer> few = queries(app, app.signedIn("max@university.example"), small);
            Map<String, Integer> many = queries(app, app.signedIn("lise@university.example"), large);

            assertThat(few).hasSizeGreaterThan(10);
            assertThat(many).isEqualTo(few);
        }
    }

    /** By page, its numbers left out. */
    private static Map<String, Integer> queries(TestApp app, Browserless instructor, SchoolClass shown) {
        List<String> pages = ClassPages.of(app.jdbi(), shown.id());
        StatementCount count = StatementCount.of(app.jdbi());
        Map<String, Integer> queries = new LinkedHashMap<>();
        for (String page : pages) {
            // What a page reads once and keeps is there by the second visit.
            assertThat(instructor.get(page).status()).as(page).isEqualTo(200);
            count.taken();
            instructor.get(page);
            queries.put(page.replaceAll("/[0-9]+", "/…"), count.taken());
        }
        return queries;
    }
}
