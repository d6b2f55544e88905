package argmax.web.classroom;

import argmax.web.account.NewPerson;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.http.Form;
import argmax.web.http.Person;
import argmax.web.http.Role;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Lets people into a class by its code, with the account they have or a new one. */
public final class JoinClass {
    private final Jdbi jdbi;
    private final ClassStore classes;
    private final PersonStore people;
    private final Passwords passwords;
    private final InstantSource time;

    public JoinClass(Jdbi jdbi, Passwords passwords, InstantSource time) {
        this.jdbi = jdbi;
        this.classes = new ClassStore(jdbi);
        this.people = new PersonStore(jdbi);
        this.passwords = passwords;
        this.time = time;
    }

    /** The class whose code stands in the field {@code code}; if there is none, the form says so. */
    Optional<SchoolClass> read(Form form) {
        String typed = form.text("code", "Join code", 1, 20);
        Optional<SchoolClass> found = typed.isEmpty() ? Optional.empty() : classes.findByCode(JoinCode.normalised(typed));
        if (found.isEmpty()) {
            form.problem("code", "No class has the join code “%s”; a code has %d letters and digits."
                    .formatted(Form.shortened(typed), JoinCode.LENGTH));
        }
        found.filter(SchoolClass::closed).ifPresent(closed -> refuseClosed(form, closed));
        return found;
    }

    /** Says in a form that its class takes nobody any more. */
    static void refuseClosed(Form form, SchoolClass closed) {
        form.problem("code", "The class “%s” is closed and takes no members any more; ask its instructor."
                .formatted(closed.name()));
    }

    /** @throws ClassClosed if the class was closed meanwhile */
    void join(SchoolClass joined, Person person) {
        classes.join(joined.id(), person, time.instant());
    }

    /**
     * Makes an account and its membership, both or neither.
     *
     * @throws argmax.web.account.EmailTaken if somebody has this address
     * @throws ClassClosed if the class was closed meanwhile
     */
    Person signUp(SchoolClass joined, NewPerson newPerson) {
        String hash = passwords.hash(newPerson.password());
        return jdbi.inTransaction(handle -> {
            Person person = people.add(newPerson.name(), newPerson.email(), hash, Role.LEARNER, time.instant());
            join(joined, person);
            return person;
        });
    }
}
