package argmax.web.homework;

import argmax.lessons.course.Course;
import argmax.lessons.exercise.Exercise;
import argmax.lessons.homework.Homework;
import argmax.web.exercise.AnswerRoutes;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ExerciseCards;
import argmax.web.exercise.Place;
import argmax.web.exercise.Terms;
import argmax.web.http.Pages;
import argmax.web.http.PathId;
import argmax.web.http.Person;
import argmax.web.http.Problem;
import argmax.web.http.Visit;
import argmax.web.lesson.ExerciseCard;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** A learner's homework: the list of it, and a page per sheet with its items to answer. */
public final class SheetRoutes {
    static final String ITEM = "/homework/{assignment}/{exercise}";
    private final OwnSheets sheets;
    private final SheetLines lines;
    private final SheetViews views;
    private final AnswerRoutes answers;
    private final ReceiptRoutes receipts;
    private final RankingRoutes rankings;
    private final InstantSource clock;
    private final Pages pages;

    public SheetRoutes(
            Supplier<Course> course,
            Jdbi jdbi,
            AttemptStore attempts,
            ExerciseCards cards,
            AnswerRoutes answers,
            InstantSource clock,
            Pages pages) {
        this.sheets = new OwnSheets(course, jdbi);
        this.lines = new SheetLines(sheets, attempts, clock);
        this.views = new SheetViews(attempts, cards, new AdmitAnswer(sheets, attempts), clock);
        this.answers = answers;
        this.receipts = new ReceiptRoutes(this::stand, attempts);
        this.rankings = new RankingRoutes(this::stand, new RankingStore(jdbi), new Deadlines(jdbi), clock, pages);
        this.clock = clock;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/homework", ctx -> {
            Person person = Visit.of(ctx).requirePerson();
            pages.show(ctx, "homework/sheets", Map.of("sheets", lines.of(person.id())));
        });
        routes.get("/homework/{assignment}", ctx -> {
            OwnSheet own = own(ctx);
            pages.show(ctx, "homework/sheet", Map.of("sheet", views.view(own, Visit.of(ctx).requirePerson(), null)));
        });
        // Where a refused answer was shown, a reload finds the sheet.
        routes.get(ITEM, ctx -> ctx.redirect(back(stand(ctx)), HttpStatus.SEE_OTHER));
        answers.register(routes, ITEM, this::place);
        receipts.register(routes);
        rankings.register(routes);
    }

    /** Who stands before which item. */
    record Stand(Person person, OwnSheet own, Homework.Item item) {}

    /** The sheet that is asked for, if it was released to the person asking; for everybody else there is none. */
    private OwnSheet own(Context ctx) {
        Person person = Visit.of(ctx).requirePerson();
        return sheets.find(person.id(), PathId.of(ctx, "assignment"))
                .filter(own -> own.released(clock.instant()))
                .orElseThrow(Problem.NOT_FOUND::exception);
    }

    private Stand stand(Context ctx) {
        OwnSheet own = own(ctx);
        Homework.Item item = own.sheet().item(ctx.pathParam("exercise"))
                .filter(found -> own.released(found, clock.instant()))
                .orElseThrow(Problem.NOT_FOUND::exception);
        return new Stand(Visit.of(ctx).requirePerson(), own, item);
    }

    private static String back(Stand stand) {
        return "%s#exercise-%s".formatted(stand.own().address(), stand.item().id());
    }

    private Place place(Context ctx) {
        Stand stand = stand(ctx);
        ItemTerms terms = views.terms(stand.own(), stand.item(), stand.person());
        return new Place() {
            @Override
            public Exercise exercise() {
                return stand.item().exercise();
            }

            @Override
            public Terms terms() {
                return terms;
            }

            @Override
            public String back() {
                return SheetRoutes.back(stand);
            }

            @Override
            public void refuse(Context refused, ExerciseCard card) {
                pages.refuse(refused, "homework/sheet", Map.of("sheet", views.view(stand.own(), stand.person(), card)));
            }
        };
    }
}
