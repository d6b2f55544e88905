package argmax.lessons.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A text file that a person brings along. Its raw value is the file's text, as {@link #text} makes it of the bytes.
 *
 * @param bytes the most that it may have
 */
public record Upload(String name, String label, String hint, int bytes) implements Field {
    public Upload {
        Declared.name(name);
    }

    @Override
    public List<String> initial() {
        return List.of();
    }

    @Override
    public Reading read(List<String> raw) {
        if (raw.size() != 1 || raw.getFirst().isBlank()) {
            return new Reading.Refused("%s: no file was chosen, or it is empty.".formatted(label));
        }
        int size = raw.getFirst().getBytes(StandardCharsets.UTF_8).length;
        return size <= bytes
                ? new Reading.Allowed(raw)
                : new Reading.Refused("%s has %d bytes; allowed are %d.".formatted(label, size, bytes));
    }

    /**
     * Reads a file as UTF-8, with or without a byte order mark.
     *
     * @throws InvalidAnswer where it is no such text, naming the line
     */
    public String text(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(in);
        } catch (CharacterCodingException _) {
            throw refused(file, in.position(), "is no text in UTF-8; save the file as “CSV UTF-8”");
        }
        for (int at = 0; at < file.length; at++) {
            if (file[at] >= 0 && file[at] < ' ' && "\t\r\n".indexOf(file[at]) < 0) {
                throw refused(file, at, "has the control character 0x%02x, which no text has".formatted(file[at]));
            }
        }
        return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    private InvalidAnswer refused(byte[] file, int position, String problem) {
        long line = 1 + IntStream.range(0, Math.min(position, file.length)).filter(at -> file[at] == '\n').count();
        return new InvalidAnswer(Map.of(name, "%s, line %d: this %s.".formatted(label, line, problem)));
    }
}
