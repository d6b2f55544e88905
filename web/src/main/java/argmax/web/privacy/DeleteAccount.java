package argmax.web.privacy;

import argmax.web.account.EnterDemo;
import argmax.web.account.Passwords;
import argmax.web.account.SignIn;
import argmax.web.http.Form;
import argmax.web.http.Person;
import argmax.web.http.Token;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Deletes an account with all that belongs to it, or leaves it without a name where grades of closed classes hang on it. */
public final class DeleteAccount {
    private static final String CODE = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 5;

    private final Jdbi jdbi;
    private final ForgetStore store = new ForgetStore();
    private final SignIn signIn;
    private final Passwords passwords;
    private final InstantSource time;
    private final SecureRandom random;
    private final boolean demo;

    /** @param demo whether the accounts of the demonstration stay */
    public DeleteAccount(
            Jdbi jdbi, SignIn signIn, Passwords passwords, InstantSource time, SecureRandom random, boolean demo) {
        this.jdbi = jdbi;
        this.signIn = signIn;
        this.passwords = passwords;
        this.time = time;
        this.random = random;
        this.demo = demo;
    }

    /** What it would mean now. */
    Leaving look(Person person) {
        return jdbi.withHandle(handle -> look(handle, person));
    }

    private Leaving look(Handle handle, Person person) {
        return new Leaving(
                store.closed(handle, person.id()),
                store.alone(handle, person.id()),
                demo && EnterDemo.isMadeUp(person.email()));
    }

    /** Whether the field {@code current} holds the person's password; where not, the form says why. */
    boolean confirmed(Person person, Form form, String address) {
        String password = form.secret("current", "Present password", 1, 1000);
        return form.isGood() && signIn.confirm(person, password, form, "current", address);
    }

    /** Deletes, and returns whether it did: something may have come to stand in the way since somebody looked. */
    boolean delete(Person person) {
        String noPassword = passwords.hash(Token.random(random).secret());
        return jdbi.inTransaction(handle -> {
            store.lock(handle, person.id());
            Leaving leaving = look(handle, person);
            if (leaving.isPossible()) {
                store.clear(handle, person.id());
                if (leaving.kept().isEmpty()) {
                    store.delete(handle, person.id());
                } else {
                    store.empty(handle, person.id(), "Former learner " + code(), noPassword, time.instant());
                }
            }
            return leaving.isPossible();
        });
    }

    /** Tells the former learners of a class apart; random, so that it leads back to nobody. */
    private String code() {
        return random.ints(CODE_LENGTH, 0, CODE.length())
                .mapToObj(i -> String.valueOf(CODE.charAt(i)))
                .collect(Collectors.joining());
    }
}
