package argmax.web.classroom;

import argmax.web.http.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a roster says of a learner, and what the lists of others call it. */
enum RosterField {
    FIRST_NAME("First name", 80, "firstname givenname forename vorname"),
    LAST_NAME("Last name", 80, "lastname surname familyname nachname familienname"),
    NAME("Name", 80, "name fullname studentname student learner"),
    EMAIL("E-mail", 254, "email emailaddress mail emailadresse"),
    STUDENT_NUMBER(
            "Student number", 40, "studentnumber idnumber matriculationnumber matrikelnummer sisuserid studentid id"),
    LOGIN("Login", 80, "login username loginid sisloginid benutzername"),
    GROUPS("Groups", 80, "groups group section sections tutorial tutorials gruppe gruppen");

    /** What can't be seen or turns the words around it. */
    private static final Pattern ODD =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private final String label;
    private final int most;
    private final String heads;

    /** @param heads without blanks and capitals, the closest first */
    RosterField(String label, int most, String heads) {
        this.label = label;
        this.most = most;
        this.heads = heads;
    }

    /** How a page or our own file calls it. */
    String label() {
        return label;
    }

    /** What the field of a form is called: {@code student-number}. */
    String formName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The most characters. */
    int most() {
        return most;
    }

    /** How closely this field is meant by a column's head, 0 being best; case, blanks and punctuation don't matter. */
    int rank(String head) {
        return List.of(heads.split(" ")).indexOf(head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }

    /** The field that is meant by a column's head. */
    static Optional<RosterField> of(String head) {
        return Arrays.stream(values()).filter(field -> field.rank(head) >= 0).findFirst();
    }

    /** What is wrong with a value; one that is empty is not. */
    Optional<String> problem(String value) {
        if (ODD.matcher(value).find()) {
            return Optional.of("%s has a character that can't be seen or a line break; allowed is text on one line."
                    .formatted(label));
        }
        if (value.length() > most) {
            return Optional.of("%s “%s” has %d characters; allowed are %d."
                    .formatted(label, Form.shortened(value), value.length(), most));
        }
        if (this == EMAIL && !value.isEmpty() && !Form.isEmail(value)) {
            return Optional.of("“%s” is not an e-mail address; one looks like ada@university.example."
                    .formatted(Form.shortened(value)));
        }
        return Optional.empty();
    }
}
