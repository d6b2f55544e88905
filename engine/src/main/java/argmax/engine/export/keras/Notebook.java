package argmax.engine.export.keras;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Sections as cells of a Jupyter notebook, nbformat 4.5. */
final class Notebook {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Section CURVES = new Section(
            "Curves",
            "Loss and score of every training after each epoch, on the rows that train (thin) and that validate (thick).",
            """
            import matplotlib.pyplot as plt

            figure, (left, right) = plt.subplots(1, 2, figsize=(10, 4))
            for history in histories:
                score = next(name for name in history if name.endswith("score") and not name.startswith("val_"))
                for axis, name in ((left, "loss"), (right, score)):
                    axis.plot(history[name], linewidth=0.5)
                    axis.plot(history["val_" + name], linewidth=1.5)
            left.set(xlabel="epoch", ylabel="loss")
            right.set(xlabel="epoch", ylabel="score")
            plt.show()
            """);

    private final ObjectNode root = MAPPER.createObjectNode();
    private final ArrayNode cells = root.putArray("cells");

    private Notebook() {
        root.put("nbformat", 4).put("nbformat_minor", 5);
        ObjectNode kernel = root.putObject("metadata").putObject("kernelspec");
        kernel.put("display_name", "Python 3").put("language", "python").put("name", "python3");
    }

    static String of(KerasProgram program) {
        Notebook notebook = new Notebook();
        notebook.prose("# " + program.title() + "\n\n" + program.introduction());
        for (Section section : program.sections()) {
            notebook.add(section);
        }
        notebook.add(CURVES);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(notebook.root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A notebook can't be written", e);
        }
    }

    private void add(Section section) {
        prose(("## " + section.title() + "\n\n" + section.prose()).strip());
        ObjectNode cell = cell("code", section.code());
        cell.putNull("execution_count");
        cell.putArray("outputs");
    }

    private void prose(String text) {
        cell("markdown", text);
    }

    private ObjectNode cell(String type, String source) {
        ObjectNode cell = cells.addObject();
        cell.put("cell_type", type).put("id", "cell-" + cells.size());
        cell.putObject("metadata");
        cell.put("source", source.stripTrailing());
        return cell;
    }
}
