package argmax.web.account;

import argmax.web.http.Form;

/** Reads a password that somebody wants to have from now on. */
final class NewPassword {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    private NewPassword() {}

    /** The password, or {@code ""} with a problem at its field. It must not be the person's own name or e-mail address. */
    static String read(Form form, String field, String label, String name, String email) {
        String password = form.secret(field, label, SHORTEST, LONGEST);
        String plain = password.strip();
        if (!plain.isEmpty() && (plain.equalsIgnoreCase(email) || plain.equalsIgnoreCase(name))) {
            form.problem(field, label + " is your name or e-mail address; choose something that others can't guess.");
            return "";
        }
        return password;
    }
}
