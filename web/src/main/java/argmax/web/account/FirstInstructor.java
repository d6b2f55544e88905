package argmax.web.account;

import argmax.web.http.Person;
import argmax.web.http.Role;
import argmax.web.http.Token;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Lets whoever can read the server's log become its first instructor, once. */
public final class FirstInstructor {
    private static final String PURPOSE = "first-instructor";
    private final Jdbi jdbi;
    private final PersonStore people;
    private final OneTimeLinkStore links;
    private final Passwords passwords;
    private final InstantSource time;
    private final SecureRandom random;

    public FirstInstructor(Jdbi jdbi, Passwords passwords, InstantSource time, SecureRandom random) {
        this.jdbi = jdbi;
        this.people = new PersonStore(jdbi);
        this.links = new OneTimeLinkStore(jdbi);
        this.passwords = passwords;
        this.time = time;
        this.random = random;
    }

    /**
     * A new link that makes the first instructor; empty if there is one. The link before it is void from now on.
     *
     * @param baseUrl the server's address without a slash at its end
     */
    public Optional<String> link(String baseUrl) {
        if (people.hasInstructor()) {
            return Optional.empty();
        }
        Token token = Token.random(random);
        links.replace(PURPOSE, token, time.instant());
        return Optional.of(baseUrl + "/setup/" + token.secret());
    }

    boolean isOpen(Token token) {
        return !people.hasInstructor() && links.has(PURPOSE, token);
    }

    /** Uses the link up; empty if it is void. */
    Optional<Person> become(Token token, NewPerson newPerson) {
        String hash = passwords.hash(newPerson.password());
        return jdbi.inTransaction(_ -> links.use(PURPOSE, token) && !people.hasInstructor()
                ? Optional.of(people.add(newPerson.name(), newPerson.email(), hash, Role.INSTRUCTOR, time.instant()))
                : Optional.<Person>empty());
    }
}
