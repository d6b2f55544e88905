package argmax.web.homework;

import argmax.web.homework.ChangeHomework.Preview;
import argmax.web.http.Form;
import argmax.web.http.Pages;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says of the preview that was shown before it.
 *
 * @param form what was typed, which is sent along again
 * @param preview the fingerprint of the preview that is agreed to; empty for none
 * @param back whether the person wants to go on typing
 */
record Agreement(Form form, String preview, boolean back) {
    /** The most characters of a fingerprint. */
    static final int FINGERPRINT = 64;

    private static final String BACK = "back";

    static Agreement read(Form form) {
        String preview = form.text("agreed", "The preview", 0, FINGERPRINT);
        return new Agreement(form, preview, form.text("do", "What to do", 0, BACK.length() + 1).equals(BACK));
    }

    /** Shows whose scores would change, and asks. */
    void ask(Context ctx, Pages pages, Preview change, String title, String action) {
        Map<String, String> sent = new HashMap<>(form.typed());
        sent.keySet().removeAll(List.of("agreed", "do"));
        HttpStatus status = preview.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        pages.show(ctx, status.getCode(), "homework/preview", Map.of(
                "heading", title,
                "change", change,
                "sent", sent,
                "action", action,
                "again", !preview.isEmpty()));
    }
}
