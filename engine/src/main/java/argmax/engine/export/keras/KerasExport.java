package argmax.engine.export.keras;

import argmax.engine.run.TrainNetwork;
import java.io.IOException;

/**
 * A run as a program for Keras 3: a script or a notebook, and {@code data.csv}, which either reads from the folder that it is
 * started in. Rows, split, scaling, network, loss, optimiser, schedule, penalties and early stopping are those of the run;
 * random numbers are Keras' own.
 */
public final class KerasExport {
    private static final int WIDTH = 100;

    private KerasExport() {}

    /** A Python script. */
    public static String script(TrainNetwork spec) {
        KerasProgram program = new KerasProgram(spec);
        StringBuilder script = new StringBuilder();
        script.append(wrapped(program.title() + ".", "# ")).append("#\n");
        script.append(wrapped(program.introduction(), "# ")).append('\n');
        for (Section section : program.sections()) {
            String heading = section.prose().isEmpty() ? section.title() + "." : section.title() + ": " + section.prose();
            script.append(wrapped(heading, "# ")).append(section.code()).append("\n\n");
        }
        return script.toString().stripTrailing() + "\n";
    }

    /** A Jupyter notebook (nbformat 4) with the same code, and plots of the curves. */
    public static String notebook(TrainNetwork spec) {
        return Notebook.of(new KerasProgram(spec));
    }

    /** Writes {@code data.csv}: a header and one row of numbers per line. */
    public static void data(TrainNetwork spec, Appendable out) throws IOException {
        new KerasProgram(spec).table().write(out, spec.data().card().inputs());
    }

    private static String wrapped(String text, String prefix) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(prefix);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() > prefix.length() && line.length() + word.length() > WIDTH) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(prefix);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
