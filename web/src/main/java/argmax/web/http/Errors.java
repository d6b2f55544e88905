package argmax.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Catches what no handler caught and tells the visitor as much as they may know. */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final long MOST_READ_ON = 4 << 20;
    private final Pages pages;

    Errors(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem(), ""));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, Problem.ofStatus(e.getStatus()), ""));
        routes.exception(UnsupportedCharsetException.class, (e, ctx) -> answer(ctx, Problem.MALFORMED, ""));
        routes.exception(IllegalCharsetNameException.class, (e, ctx) -> answer(ctx, Problem.MALFORMED, ""));
        routes.exception(Exception.class, (e, ctx) -> {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} failed, reference {}", ctx.method(), ctx.path(), reference, e);
            answer(ctx, Problem.UNEXPECTED, reference);
        });
    }

    /** Javalin shows a page for exceptions only; a class that is missing or a stack that overflows deserves one too. */
    static Handler catching(Endpoint endpoint) {
        return ctx -> {
            try {
                endpoint.handler.handle(ctx);
            } catch (LinkageError | StackOverflowError | AssertionError e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private void answer(Context ctx, Problem problem, String reference) {
        if (problem == Problem.TOO_LARGE) {
            readOn(ctx);
        }
        if (Requests.wantsData(ctx)) {
            ctx.status(problem.status()).json(reference.isEmpty()
                    ? Map.of("problem", problem.slug(), "message", problem.message())
                    : Map.of("problem", problem.slug(), "message", problem.message(), "reference", reference));
        } else if (Requests.isAsset(ctx)) {
            ctx.status(problem.status()).contentType(ContentType.TEXT_PLAIN).result(problem.message());
        } else if (problem == Problem.SIGN_IN_FIRST) {
            ctx.redirect("/sign-in?then=" + URLEncoder.encode(wanted(ctx), StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        } else {
            page(ctx, problem, reference);
        }
    }

    /** Browsers listen after they have sent everything; one that is cut off before shows a broken connection, not our page. */
    private static void readOn(Context ctx) {
        try {
            InputStream body = ctx.bodyInputStream();
            long left = MOST_READ_ON;
            while (left > 0 && body.read() >= 0) {
                left -= 1 + body.skip(left - 1);
            }
        } catch (IOException hungUp) {
            LOG.debug("Nobody is left to be told that a form is too large", hungUp);
        }
    }

    private void page(Context ctx, Problem problem, String reference) {
        try {
            pages.show(ctx, problem.status(), "problem", Map.of("problem", problem, "reference", reference));
        } catch (RuntimeException e) {
            LOG.error("The page of a problem can't be shown", e);
            ctx.status(problem.status()).contentType(ContentType.TEXT_PLAIN).result(problem.message() + " " + reference);
        }
    }

    /** Where to go after signing in: the page that was asked for, or the page whose form was sent. */
    private static String wanted(Context ctx) {
        return switch (ctx.method().name()) {
            case "GET", "HEAD" -> LocalPath.orHome(LocalPath.of(ctx));
            default -> LocalPath.ofAddress(ctx.header(Header.REFERER));
        };
    }
}
