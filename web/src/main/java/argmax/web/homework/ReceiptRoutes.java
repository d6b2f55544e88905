package argmax.web.homework;

import argmax.web.exercise.Attempt;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.Task;
import argmax.web.homework.SheetRoutes.Stand;
import argmax.web.http.PathId;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;

/** Receipts, to keep elsewhere. */
final class ReceiptRoutes {
    private final Function<Context, Stand> stands;
    private final AttemptStore attempts;

    ReceiptRoutes(Function<Context, Stand> stands, AttemptStore attempts) {
        this.stands = stands;
        this.attempts = attempts;
    }

    void register(RoutesConfig routes) {
        routes.get(SheetRoutes.ITEM + "/receipts/{attempt}", this::download);
    }

    private void download(Context ctx) {
        Stand stand = stands.apply(ctx);
        long id = PathId.of(ctx, "attempt");
        List<Attempt> all = attempts.of(new Task(stand.person().id(), stand.item().id(), stand.own().assignment().id()));
        Attempt attempt = all.stream().filter(own -> own.id() == id).findFirst().orElseThrow(Problem.NOT_FOUND::exception);
        int number = all.indexOf(attempt) + 1;
        ctx.contentType("text/plain; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"receipt-%s-%d.txt\"".formatted(stand.item().id(), number))
                .result(Receipt.of(stand, attempt, number));
    }
}
