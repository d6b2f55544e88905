package argmax.web.lesson;

import argmax.lessons.course.Course;
import argmax.lessons.search.CourseSearch;
import argmax.lessons.search.Hit;
import argmax.web.http.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Looking things up: by words, and by the alphabet. */
public final class SearchRoutes {
    private static final int MOST_HITS = 40;
    private static final int LONGEST_QUERY = 200;

    private final Newest<CourseSearch> search;
    private final Newest<Glossary> glossary;
    private final Pages pages;

    public SearchRoutes(Supplier<Course> course, Pages pages) {
        this.search = new Newest<>(course, CourseSearch::new);
        this.glossary = new Newest<>(course, Glossary::of);
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/search", this::search);
        routes.get("/glossary", ctx -> pages.show(ctx, "lesson/glossary", Map.of("glossary", glossary.get())));
    }

    /** What is shown of a search. */
    public record Found(String query, List<Hit> hits, boolean more) {
        public String words() {
            return switch (hits.size()) {
                case 0 -> "Nothing in the course says that. Try fewer words, or another form of them.";
                case 1 -> "One place";
                default -> more ? "The best %d places".formatted(hits.size()) : "%d places".formatted(hits.size());
            };
        }
    }

    private void search(Context ctx) {
        String given = ctx.queryParam("q");
        String query = given == null ? "" : given.strip();
        String asked = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        List<Hit> hits = asked.isEmpty() ? List.of() : search.get().find(asked, MOST_HITS + 1);
        boolean more = hits.size() > MOST_HITS;
        pages.show(ctx, "lesson/search", Map.of("found", new Found(asked, more ? hits.subList(0, MOST_HITS) : hits, more)));
    }
}
