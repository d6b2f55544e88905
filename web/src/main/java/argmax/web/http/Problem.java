package argmax.web.http;

import java.util.Arrays;
import java.util.Locale;

/** Every way in which a request can fail, as a visitor is told. */
public enum Problem {
    MALFORMED(400, "This request can't be read."),
    SIGN_IN_FIRST(401, "Sign in first."),
    NOT_ALLOWED(403, "Your account may not do this."),
    FORGED_FORM(403, "This form is too old or came from another site. Go back, reload the page and send it again."),
    NOT_FOUND(404, "There is no such page."),
    WRONG_METHOD(405, "This address can't be used in this way."),
    SOLUTION_SHOWN(409, "The solution for these numbers has been shown. Take new numbers and try again."),
    ANSWER_WAITS(409, "Your answer to these numbers waits for its run. When that has ended, take new numbers."),
    NAMES_HIDDEN(409, "You are hiding names, and this page can't do without them. Go back and show them again first."),
    OWN_RUN_MISSING(409, "This question is about a run of your own that isn't there yet. Hand in that exercise first."),
    OLD_NUMBERS(409, "You have taken new numbers since this page was made. Go back, reload it and answer those."),
    TOO_LARGE(
            413,
            "This is larger than the 64 KB that are taken here. Nothing was stored; go back, shorten it and send it again."),
    TOO_MANY_REQUESTS(429, "Too many requests. Wait a little and try again."),
    TWO_RUNS_ACTIVE(429, "Two of your runs are under way. Stop one of them or wait until it has ended."),
    UNEXPECTED(500, "Something went wrong on our side. Nothing that you saved before is lost."),
    UNAVAILABLE(503, "This can't be answered just now. Try again in a moment.");

    private final int status;
    private final String message;

    Problem(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A sentence for the visitor. */
    public String message() {
        return message;
    }

    /** The name in JSON answers: {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** The problem that a status of Javalin's own stands for. */
    static Problem ofStatus(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status && problem != FORGED_FORM)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : UNEXPECTED);
    }
}
