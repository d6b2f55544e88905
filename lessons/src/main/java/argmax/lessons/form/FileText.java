package argmax.lessons.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;

/** The text of a file that somebody brought along. */
public final class FileText {
    private FileText() {}

    /**
     * Reads bytes as UTF-8, with or without a byte order mark.
     *
     * @throws InvalidAnswer where they are no such text, naming the line
     */
    public static String read(Field.Upload field, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(in);
        } catch (CharacterCodingException _) {
            throw refused(field, bytes, in.position(), "is no text in UTF-8; save the file as “CSV UTF-8”");
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && "\t\r\n".indexOf(bytes[at]) < 0) {
                throw refused(field, bytes, at, "has the control character 0x%02x, which no text has".formatted(bytes[at]));
            }
        }
        return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private static InvalidAnswer refused(Field.Upload field, byte[] bytes, int position, String problem) {
        long line = 1 + IntStream.range(0, Math.min(position, bytes.length)).filter(at -> bytes[at] == '\n').count();
        return new InvalidAnswer(
                Map.of(field.name(), "%s, line %d: this %s.".formatted(Refusal.label(field), line, problem)));
    }
}
