package argmax.web.exercise;

import argmax.lessons.form.Field;
import argmax.lessons.form.InvalidAnswer;
import argmax.lessons.form.Upload;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the form of an exercise sent: typed values, and the text of a file where one is asked for. */
final class SentAnswer {
    /** What stands in such a form beside the file. */
    private static final int ROOM = 16 * 1024;

    private SentAnswer() {}

    /**
     * Reads the form; a file that is too large is refused by the length that the request states, before any of it is read.
     *
     * @throws InvalidAnswer at the field of a file that is too large or no text
     */
    static Map<String, List<String>> read(Context ctx, List<Field> fields) {
        if (!ctx.isMultipartFormData()) {
            return ctx.formParamMap();
        }
        List<Upload> uploads = fields.stream()
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .toList();
        uploads.forEach(upload -> requireRoom(upload, ctx.req().getContentLengthLong()));
        if (uploads.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> sent = new LinkedHashMap<>(ctx.formParamMap());
        for (Upload upload : uploads) {
            UploadedFile file = ctx.uploadedFile(upload.name());
            sent.put(upload.name(), file == null ? List.of() : List.of(upload.text(bytes(file))));
        }
        return sent;
    }

    private static void requireRoom(Upload upload, long length) {
        if (length < 0 || length > upload.bytes() + ROOM) {
            String size = length < 0 ? "doesn't say how large it is" : "has about %.1f MB".formatted(length / 1e6);
            throw new InvalidAnswer(Map.of(
                    upload.name(), "The file %s; allowed are %.1f MB. This cost you no try.".formatted(size, upload.bytes() / 1e6)));
        }
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
