package argmax.web.classroom;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A list as a form brought it: as a file or as text. */
final class SentList {
    /** What stands in such a form beside the list, and what line ends take that a browser makes longer. */
    private static final int ROOM = 64 * 1024;

    private SentList() {}

    /**
     * The list's bytes; one that is too large is refused by the length that the request states, before any of it is read.
     *
     * @throws InvalidRoster where there is no list, or two, or one that is too large
     */
    static byte[] read(Context ctx) {
        requireRoom(ctx.req().getContentLengthLong());
        UploadedFile file = ctx.isMultipartFormData() ? ctx.uploadedFile("file") : null;
        byte[] uploaded = file == null ? new byte[0] : bytes(file);
        byte[] pasted = text(ctx).getBytes(StandardCharsets.UTF_8);
        if (uploaded.length > 0 && pasted.length > 0) {
            throw new InvalidRoster("Both a file and text were sent; allowed is one of them.");
        }
        if (uploaded.length == 0 && pasted.length == 0) {
            throw new InvalidRoster("No file was chosen, or it is empty, and no text was pasted.");
        }
        return uploaded.length > 0 ? uploaded : pasted;
    }

    /** The pasted text as it came; empty where there is none or it is too large to be looked at. */
    static String text(Context ctx) {
        String text = ctx.isMultipartFormData() && fits(ctx.req().getContentLengthLong()) ? ctx.formParam("text") : null;
        return text == null || text.isBlank() ? "" : text;
    }

    private static void requireRoom(long length) {
        if (!fits(length)) {
            String size = length < 0 ? "doesn't say how large it is" : "has about %.1f MB".formatted(length / 1e6);
            throw new InvalidRoster("The list %s; allowed are %.1f MB.".formatted(size, RosterFile.bytes() / 1e6));
        }
    }

    private static boolean fits(long length) {
        return length >= 0 && length <= RosterFile.bytes() + ROOM;
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
