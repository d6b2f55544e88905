package argmax.engine.run;

import argmax.engine.InvalidValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes numbers of a specification, wherever they stand. */
final class Variation {
    private Variation() {}

    /** The trial that has these settings and is as {@code base} otherwise. */
    static Trial trial(TrainSpec base, List<Setting> settings) {
        String name = settings.stream().map(Setting::words).collect(Collectors.joining(", "));
        return new Trial(name, settings, of(base, settings));
    }

    /**
     * The same specification with other numbers.
     *
     * @throws InvalidValue naming {@code field} where no number can stand there, or the field whose value is refused
     */
    static TrainSpec of(TrainSpec base, List<Setting> settings) {
        ObjectNode tree = RunJson.tree(base);
        settings.forEach(setting -> set(tree, setting));
        try {
            return (TrainSpec) RunJson.readSpec(tree.toString());
        } catch (InvalidValue refusal) {
            throw refusal;
        } catch (IllegalArgumentException unknown) {
            throw noField(base, settings.getLast().field());
        }
    }

    private static void set(ObjectNode tree, Setting setting) {
        List<String> steps = List.of(InvalidValue.given("field", setting.field()).split("\\."));
        JsonNode parent = tree;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = parent instanceof ArrayNode list && step.matches("\\d{1,4}")
                    ? list.path(Integer.parseInt(step))
                    : parent.path(step);
        }
        JsonNode now = parent.path(steps.getLast());
        if (!(parent instanceof ObjectNode object) || !(now.isNumber() || now.isNull() || now.isMissingNode())) {
            throw noField(tree, setting.field());
        }
        double value = setting.value();
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            object.put(steps.getLast(), (long) value);
        } else {
            object.put(steps.getLast(), value);
        }
    }

    private static InvalidValue noField(TrainSpec base, String field) {
        return noField(RunJson.tree(base), field);
    }

    private static InvalidValue noField(JsonNode tree, String field) {
        List<String> numbers = new ArrayList<>();
        collect(tree, "", numbers);
        return new InvalidValue("field", field, "a number of the specification, such as " + String.join(", ", numbers));
    }

    private static void collect(JsonNode node, String path, List<String> numbers) {
        if (node.isNumber()) {
            numbers.add(path.substring(1));
        }
        node.fieldNames().forEachRemaining(name -> collect(node.get(name), path + "." + name, numbers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (node.get(i).isObject()) {
                collect(node.get(i), path + "." + i, numbers);
            }
        }
    }
}
