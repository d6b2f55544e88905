package argmax.web.account;

import argmax.web.account.PersonStore.Account;
import argmax.web.http.Form;
import argmax.web.http.Person;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Checks who somebody is, without telling strangers who has an account. */
public final class SignIn {
    private final PersonStore people;
    private final SignInFailureStore failures;
    private final Passwords passwords;
    private final InstantSource time;

    public SignIn(Jdbi jdbi, Passwords passwords, InstantSource time) {
        this.people = new PersonStore(jdbi);
        this.failures = new SignInFailureStore(jdbi);
        this.passwords = passwords;
        this.time = time;
    }

    /**
     * Tries an e-mail address with a password.
     *
     * @param address where the request comes from
     */
    Outcome attempt(String email, String password, String address) {
        Optional<Duration> wait = failures.note(email, address, time.instant());
        if (wait.isPresent()) {
            return new Limited(wait.get());
        }
        Optional<Account> account = people.account(email);
        boolean known = account.isPresent()
                ? passwords.matches(password, account.get().passwordHash())
                : passwords.matchesNothing(password);
        if (!known) {
            return new Wrong();
        }
        failures.forget(email);
        return new Known(account.orElseThrow().person());
    }

    /**
     * Whether this is the password of a person who is signed in already; where it is not, the form says why.
     *
     * @param field where it was typed
     * @param address where the request comes from
     */
    public boolean confirm(Person person, String password, Form form, String field, String address) {
        switch (attempt(person.email(), password, address)) {
            case Known _ -> {}
            case Wrong() -> form.problem(field, "This is not your present password.");
            case Limited limited -> form.problem(field, limited.message());
        }
        return form.isGood();
    }

    /** How an attempt ended. */
    sealed interface Outcome {}

    record Known(Person person) implements Outcome {}

    record Wrong() implements Outcome {}

    /** Too many failures; nothing was checked. */
    record Limited(Duration remaining) implements Outcome {
        String message() {
            long minutes = Math.max(1, remaining.plusSeconds(59).toMinutes());
            return "Too many failed attempts. Try again in %d %s.".formatted(minutes, minutes == 1 ? "minute" : "minutes");
        }
    }
}
