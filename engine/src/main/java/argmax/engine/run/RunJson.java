package argmax.engine.run;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Specifications, reports and results as JSON, for whoever stores or sends them. */
public final class RunJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // So that NaN reaches the record, whose refusal names the field and the range.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private RunJson() {}

    public static String write(RunSpec spec) {
        return json(spec);
    }

    public static String write(RunResult result) {
        return json(result);
    }

    public static String write(Receipt receipt) {
        return json(receipt);
    }

    public static String write(EpochReport report) {
        return json(report);
    }

    public static String write(AdversarialReport report) {
        return json(report);
    }

    public static String write(TrialReport report) {
        return json(report);
    }

    public static String write(RefitReport report) {
        return json(report);
    }

    public static String write(Frame frame) {
        return json(frame);
    }

    /**
     * Reads a specification.
     *
     * @throws InvalidValue naming the field, where a value is not allowed
     * @throws IllegalArgumentException where the text is no specification at all
     */
    public static RunSpec readSpec(String json) {
        return read(json, RunSpec.class);
    }

    public static RunResult readResult(String json) {
        return read(json, RunResult.class);
    }

    public static EpochReport readReport(String json) {
        return read(json, EpochReport.class);
    }

    public static AdversarialReport readAdversarialReport(String json) {
        return read(json, AdversarialReport.class);
    }

    public static TrialReport readTrialReport(String json) {
        return read(json, TrialReport.class);
    }

    public static RefitReport readRefitReport(String json) {
        return read(json, RefitReport.class);
    }

    public static Frame readFrame(String json) {
        return read(json, Frame.class);
    }

    /** A result as a tree, to look at its numbers one by one. */
    static ObjectNode tree(RunResult result) {
        return (ObjectNode) MAPPER.valueToTree(result);
    }

    /** A specification as a tree, to change it. */
    static ObjectNode tree(RunSpec spec) {
        return (ObjectNode) MAPPER.valueToTree(spec);
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
            return readOrRefuse(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " can't be read: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> T readOrRefuse(String json, Class<T> type) throws JsonProcessingException {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException(type.getSimpleName() + " can't be read: the text is null");
            }
            return value;
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            Class<?> wanted = wanted(e);
            if (wanted.isPrimitive() || wanted.isEnum() || wanted == Integer.class) {
                throw new InvalidValue(field(e), value(json, e), allowed(wanted));
            }
            throw e;
        }
    }

    /** The type that a value should have had; Object where something else was wrong. */
    private static Class<?> wanted(JsonMappingException e) {
        if (e.getCause() instanceof InputCoercionException tooLarge) {
            return tooLarge.getTargetType();
        }
        return e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? mismatch.getTargetType()
                : Object.class;
    }

    /** The innermost field on the way to the value. */
    private static String field(JsonMappingException e) {
        return e.getPath().reversed().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("value");
    }

    private static String allowed(Class<?> type) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> "a whole number from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case "long" -> "a whole number from %d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE);
            case "double" -> "a number";
            case "boolean" -> "true or false";
            default -> "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        };
    }

    /** What stands in {@code json} where reading it failed. */
    private static String value(String json, JsonMappingException e) throws JsonProcessingException {
        String pointer = e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
        JsonNode found = MAPPER.readTree(json).at(pointer);
        return found.isMissingNode() ? "missing" : found.asText();
    }
}
