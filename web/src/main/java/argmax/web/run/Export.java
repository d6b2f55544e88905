package argmax.web.run;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that a run can be written into.
 *
 * @param slug the last part of its address
 * @param ending of its name
 * @param type as the HTTP header has it
 * @param obstacle why a run can't be written so, as the end of a sentence; empty where it can
 */
record Export(
        String slug,
        String label,
        String note,
        String ending,
        String type,
        Function<Kept, Optional<String>> obstacle,
        Writing writing) {
    /** Writes the file, and leaves the stream open. */
    @FunctionalInterface
    interface Writing {
        void write(Kept kept, OutputStream out) throws Exception;
    }
}
