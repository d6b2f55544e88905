package argmax.web.homework;

import argmax.web.homework.RankingStore.Scored;
import argmax.web.homework.RankingStore.ShownName;
import argmax.web.homework.SheetRoutes.Stand;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import argmax.web.http.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ranking of an item whose answers are ranked, and under what name a learner stands there. */
final class RankingRoutes {
    private static final int LONGEST_NAME = 40;
    private final Function<Context, Stand> stands;
    private final RankingStore store;
    private final Deadlines deadlines;
    private final InstantSource clock;
    private final Pages pages;

    RankingRoutes(
            Function<Context, Stand> stands, RankingStore store, Deadlines deadlines, InstantSource clock, Pages pages) {
        this.stands = stands;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(SheetRoutes.ITEM + "/ranking", ctx -> {
            Stand stand = ranked(ctx);
            pages.show(ctx, "homework/ranking", model(stand, Form.blank(Map.of("name", name(stand)))));
        });
        routes.post(SheetRoutes.ITEM + "/ranking", this::rename);
    }

    private Stand ranked(Context ctx) {
        Stand stand = stands.apply(ctx);
        if (stand.item().exercise().ranked().isEmpty()) {
            throw Problem.NOT_FOUND.exception();
        }
        return stand;
    }

    private void rename(Context ctx) {
        Stand stand = ranked(ctx);
        Form form = Form.read(ctx);
        long assignment = stand.own().assignment().id();
        long person = stand.person().id();
        boolean none = form.text("name", "The shown name", 0, LONGEST_NAME).isEmpty() && form.isGood();
        String name = none ? "" : form.name("name", "The shown name", LONGEST_NAME);
        if (none) {
            store.hide(assignment, person);
        } else if (form.isGood() && !store.show(assignment, person, name)) {
            form.problem("name", "“%s” is the name of somebody else here; choose another one.".formatted(name));
        }
        if (form.isGood()) {
            ctx.redirect(ctx.path(), HttpStatus.SEE_OTHER);
        } else {
            pages.refuse(ctx, "homework/ranking", model(stand, form));
        }
    }

    private String name(Stand stand) {
        return store.names(stand.own().assignment().id()).stream()
                .filter(shown -> shown.personId() == stand.person().id())
                .map(ShownName::name)
                .findFirst()
                .orElse("");
    }

    private Map<String, Object> model(Stand stand, Form form) {
        OwnSheet own = stand.own();
        Instant now = clock.instant();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("sheet", own.title());
        model.put("address", own.address());
        model.put("item", stand.item());
        model.put("metric", stand.item().exercise().ranked().orElse(""));
        if (own.verdictsOut(stand.item(), now)) {
            long assignment = own.assignment().id();
            List<Scored> all = store.scored(assignment, stand.item().id());
            List<Scored> counting = deadlines.counting(own.assignment(), stand.item(), all);
            model.put("ranking", Ranking.of(
                    counting,
                    store.names(assignment),
                    own.over(stand.item(), now),
                    stand.person().id(),
                    own.schoolClass().timeZone()));
        }
        return model;
    }
}
