package argmax.web.account;

import argmax.web.http.Form;
import argmax.web.http.Person;
import org.jdbi.v3.core.Jdbi;

/** Changes the password of somebody who knows the present one. */
public final class ChangePassword {
    private final SignIn signIn;
    private final PersonStore people;
    private final Passwords passwords;

    public ChangePassword(Jdbi jdbi, SignIn signIn, Passwords passwords) {
        this.signIn = signIn;
        this.people = new PersonStore(jdbi);
        this.passwords = passwords;
    }

    /** Reads the fields {@code current} and {@code password} and changes the password; if it did not, the form says why. */
    boolean change(Person person, Form form, String address) {
        String current = form.secret("current", "Present password", 1, 1000);
        String wanted = NewPassword.read(form, "password", "New password", person.name(), person.email());
        if (form.isGood() && signIn.confirm(person, current, form, "current", address)) {
            people.changePassword(person.id(), passwords.hash(wanted));
        }
        return form.isGood();
    }
}
