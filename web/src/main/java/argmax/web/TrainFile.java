package argmax.web;

import argmax.engine.data.DataCard;
import argmax.engine.export.keras.KerasExport;
import argmax.engine.export.onnx.OnnxExport;
import argmax.engine.net.model.ModelJson;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.Engine;
import argmax.engine.run.MemoryNeed;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watched;
import argmax.engine.run.text.InvalidSpecification;
import argmax.engine.run.text.Specification;
import argmax.engine.run.text.Summary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@code train} does: runs what a file specifies, as readable text or as JSON, prints each epoch, stage or trial, and
 * writes a trained network where it is asked to.
 */
final class TrainFile {
    private final RunSpec spec;
    private final List<Path> folder;

    /**
     * Reads the file.
     *
     * @param words the file and, if the network is to be kept, a folder
     * @throws Settings.Refused where the file can't be read or specifies nothing, with line and column
     */
    TrainFile(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new Settings.Refused("train takes a file with a specification and, to keep the network, a folder");
        }
        Path file = Path.of(words.getFirst());
        this.spec = read(file);
        this.folder = words.stream().skip(1).map(Path::of).toList();
        if (!folder.isEmpty() && !(spec instanceof Watched)) {
            throw new Settings.Refused("train keeps single networks only, and %s specifies none".formatted(file));
        }
    }

    private static RunSpec read(Path file) {
        try {
            String text = Files.readString(file);
            return text.stripLeading().startsWith("{") ? RunJson.readSpec(text) : Specification.parse(text);
        } catch (IOException e) {
            throw new Settings.Refused("%s can't be read as a text file: %s".formatted(file, e));
        } catch (InvalidSpecification | IllegalArgumentException e) {
            throw new Settings.Refused("%s: %s".formatted(file, e.getMessage()));
        }
    }

    void run(PrintStream out) {
        out.println(spec instanceof Watched readable ? Specification.print(readable) : RunJson.write(spec));
        if (spec instanceof TrainNetwork network) {
            out.println(Summary.of(network).table());
        }
        out.printf("Needs about %d MB beside the data.%n%n", Math.ceilDiv(MemoryNeed.of(spec), 1_000_000L));
        RunResult result = Engine.run(spec, new PrintedRun(out) {
            @Override
            public void trained(TrainedModel model) {
                folder.forEach(into -> write((TrainNetwork) spec, model, into, out));
            }
        });
        out.println(PrintedRun.ended(result));
        if (spec instanceof TrainClassic classic && result instanceof RunResult.Finished finished) {
            out.println(learned(classic, finished.curves().size()));
            folder.forEach(into -> out.printf("Nothing is written into %s: only networks can be exported.%n", into));
        }
    }

    private static String learned(TrainClassic classic, int stages) {
        DataCard card = classic.data().card();
        return "%s learned to tell %d classes apart by %d inputs, in %s."
                .formatted(
                        classic.learner().getClass().getSimpleName(),
                        card.classes().size(),
                        card.encoded().size(),
                        stages == 1 ? "one stage" : stages + " stages");
    }

    private static void write(TrainNetwork spec, TrainedModel model, Path into, PrintStream out) {
        try {
            Files.createDirectories(into);
            Files.writeString(into.resolve("specification.txt"), Specification.print(spec));
            Files.writeString(into.resolve("model.json"), ModelJson.write(model));
            Files.write(into.resolve("model.onnx"), OnnxExport.write(model));
            Files.writeString(into.resolve("program.py"), KerasExport.script(spec));
            Files.writeString(into.resolve("program.ipynb"), KerasExport.notebook(spec));
            try (Writer data = Files.newBufferedWriter(into.resolve("data.csv"))) {
                KerasExport.data(spec, data);
            }
            out.printf("Wrote model.json, model.onnx, program.py, program.ipynb and data.csv into %s%n", into);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written".formatted(into), e);
        }
    }
}
