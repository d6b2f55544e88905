package argmax.engine.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Specifications, reports and results as JSON, for whoever stores or sends them. */
public final class RunJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RunJson() {}

    public static String write(RunSpec spec) {
        return json(spec);
    }

    public static String write(RunResult result) {
        return json(result);
    }

    public static String write(EpochReport report) {
        return json(report);
    }

    public static RunSpec readSpec(String json) {
        return read(json, RunSpec.class);
    }

    public static RunResult readResult(String json) {
        return read(json, RunResult.class);
    }

    public static EpochReport readReport(String json) {
        return read(json, EpochReport.class);
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value.getClass().getSimpleName() + " can't be written as JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " can't be read: " + e.getOriginalMessage(), e);
        }
    }
}
