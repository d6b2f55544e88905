package argmax.web.http;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who is asking.
 *
 * @param sessionId names the session without being able to open it: 64 hex digits, stable until the person signs in or out
 * @param csrf what a form of this session must send along
 * @param pseudonyms whether an instructor wants to see pseudonyms instead of names
 */
public record Visit(String sessionId, Optional<Person> person, String csrf, boolean pseudonyms) {
    private static final String ATTRIBUTE = "argmax.visit";

    /** The visit of this request. */
    public static Visit of(Context ctx) {
        Visit visit = ctx.attribute(ATTRIBUTE);
        return visit != null ? visit : Token.NONE.visit(Optional.empty(), false);
    }

    /** Whether nothing is stored of this visit. */
    boolean isPassing() {
        return sessionId.equals(Token.NONE.hash());
    }

    void attach(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    /** The person, or {@link Problem#SIGN_IN_FIRST}. */
    public Person requirePerson() {
        return person.orElseThrow(Problem.SIGN_IN_FIRST::exception);
    }

    /** The person if they teach, otherwise {@link Problem#SIGN_IN_FIRST} or {@link Problem#NOT_ALLOWED}. */
    public Person requireInstructor() {
        Person asking = requirePerson();
        if (!asking.role().teaches()) {
            throw Problem.NOT_ALLOWED.exception();
        }
        return asking;
    }
}
