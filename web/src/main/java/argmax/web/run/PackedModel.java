package argmax.web.run;

import argmax.engine.net.model.ModelJson;
import argmax.engine.net.model.TrainedModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A trained network as it is stored.
 *
 * @param parts the compressed bytes of its JSON, cut into pieces
 */
record PackedModel(List<byte[]> parts) {
    /** Larger ones are not kept: their JSON would be longer than about 32 MB. */
    static final int MOST_PARAMETERS = 3_000_000;

    /** H2 takes at most a mebibyte in a binary column. */
    private static final int PART = 1 << 19;

    PackedModel {
        parts = List.copyOf(parts);
    }

    /** Empty where the model has more than {@link #MOST_PARAMETERS}. */
    static Optional<PackedModel> of(TrainedModel model) {
        if (model.architecture().parameters() > MOST_PARAMETERS) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes)) {
            ModelJson.write(model, compressed);
        } catch (IOException e) {
            throw new UncheckedIOException("A model can't be compressed", e);
        }
        return Optional.of(new PackedModel(cut(bytes.toByteArray())));
    }

    private static List<byte[]> cut(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += PART) {
            parts.add(Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)));
        }
        return parts;
    }

    /** The JSON in UTF-8. */
    InputStream json() throws IOException {
        List<InputStream> streams = parts.stream().<InputStream>map(ByteArrayInputStream::new).toList();
        return new GZIPInputStream(new SequenceInputStream(Collections.enumeration(streams)));
    }
}
