package argmax.web.account;

import argmax.web.http.Form;

/** Somebody who wants an account. */
public record NewPerson(String name, String email, String password) {
    /** Reads the fields {@code name}, {@code email} and {@code password}; use it only if the form is good. */
    public static NewPerson read(Form form) {
        String name = form.name("name", "Name", 80);
        String email = form.email("email");
        return new NewPerson(name, email, NewPassword.read(form, "password", "Password", name, email));
    }

    /** Notes at the field that the address has an account. */
    public static void refuseTaken(Form form) {
        form.problem("email", "This e-mail address has an account already; sign in instead.");
    }
}
