package argmax.web.classroom;

import argmax.web.http.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Changes an entry of a roster by hand, or expects somebody new. */
final class EditEntry {
    private final Jdbi jdbi;
    private final ClassStore classes;
    private final RosterStore roster;

    EditEntry(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.classes = new ClassStore(jdbi);
        this.roster = new RosterStore(jdbi);
    }

    /** A form that shows what an entry says. */
    static Form form(RosterEntry entry) {
        Map<String, String> shown = Stream.of(
                        RosterField.FIRST_NAME,
                        RosterField.LAST_NAME,
                        RosterField.EMAIL,
                        RosterField.STUDENT_NUMBER,
                        RosterField.LOGIN)
                .collect(Collectors.toMap(RosterField::formName, entry::get));
        return Form.blank(shown);
    }

    /** Stores what the form says of {@code before}, an entry that may be new; if it did not, the form says why. */
    boolean save(RosterEntry before, Form form) {
        return jdbi.inTransaction(handle -> {
            classes.lock(handle, before.classId());
            RosterEntry after = read(before, form);
            List<RosterEntry> others =
                    roster.of(before.classId()).stream().filter(entry -> entry.id() != before.id()).toList();
            RosterRow.IDENTIFYING.forEach(field -> refuseTaken(field, after, others, form));
            if (!form.isGood()) {
                return false;
            }
            if (before.id() == 0) {
                roster.insert(handle, List.of(after));
            } else {
                roster.update(handle, List.of(after));
            }
            return true;
        });
    }

    /** The address of somebody who joined is that of their account, and nobody else's business. */
    private static RosterEntry read(RosterEntry before, Form form) {
        String firstName = text(form, RosterField.FIRST_NAME);
        String lastName = text(form, RosterField.LAST_NAME);
        String email = before.joined() ? before.email() : orNull(text(form, RosterField.EMAIL).toLowerCase(Locale.ROOT));
        String number = orNull(text(form, RosterField.STUDENT_NUMBER));
        String login = orNull(text(form, RosterField.LOGIN));
        if (firstName.isEmpty() && lastName.isEmpty()) {
            form.problem("last-name", "Last name is missing; allowed is a first name, a last name or both.");
        }
        if (email == null && number == null) {
            RosterField asked = before.joined() ? RosterField.STUDENT_NUMBER : RosterField.EMAIL;
            form.problem(asked.formName(), "E-mail and student number are missing; allowed is either or both.");
        }
        return new RosterEntry(before.id(), before.classId(), before.personId(), email, number, login, firstName, lastName);
    }

    private static String text(Form form, RosterField field) {
        String typed = form.text(field.formName(), field.label(), 0, field.most());
        field.problem(field == RosterField.EMAIL ? typed.toLowerCase(Locale.ROOT) : typed)
                .ifPresent(words -> form.problem(field.formName(), words));
        return typed;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    private static void refuseTaken(RosterField field, RosterEntry entry, List<RosterEntry> others, Form form) {
        String value = entry.get(field);
        others.stream()
                .filter(other -> !value.isEmpty() && other.get(field).equals(value))
                .findFirst()
                .ifPresent(other -> form.problem(
                        field.formName(),
                        "%s “%s” is that of %s.".formatted(field.label(), Form.shortened(value), other.name())));
    }
}
