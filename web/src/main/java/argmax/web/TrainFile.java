package argmax.web;

import argmax.engine.export.keras.KerasExport;
import argmax.engine.export.onnx.OnnxExport;
import argmax.engine.net.model.ModelJson;
import argmax.engine.net.model.TrainedModel;
import argmax.engine.run.Engine;
import argmax.engine.run.EpochReport;
import argmax.engine.run.MemoryNeed;
import argmax.engine.run.RunObserver;
import argmax.engine.run.RunResult;
import argmax.engine.run.TrainNetwork;
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
import java.util.stream.Collectors;

/** What {@code train} does: trains what a file specifies, prints each epoch, and writes the trained network where it is asked to. */
final class TrainFile {
    private final TrainNetwork spec;
    private final List<Path> folder;

    /**
     * @param words the file and, if the network is to be kept, a folder
     * @throws Settings.Refused where the file can't be read or specifies nothing, with line and column
     */
    TrainFile(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            throw new Settings.Refused("train takes a file with a specification and, to keep the network, a folder");
        }
        Path file = Path.of(words.getFirst());
        try {
            this.spec = Specification.parse(Files.readString(file));
        } catch (IOException e) {
            throw new Settings.Refused("%s can't be read as a text file: %s".formatted(file, e));
        } catch (InvalidSpecification e) {
            throw new Settings.Refused("%s: %s".formatted(file, e.getMessage()));
        }
        this.folder = words.stream().skip(1).map(Path::of).toList();
    }

    void run(PrintStream out) {
        out.println(Specification.print(spec));
        out.println(Summary.of(spec).table());
        out.printf("Needs about %d MB beside the data.%n%n", Math.ceilDiv(MemoryNeed.of(spec), 1_000_000L));
        RunResult result = Engine.run(spec, new RunObserver() {
            @Override
            public void epoch(EpochReport report) {
                out.printf(
                        "epoch %3d/%d  loss %.4f  score %.4f  validation loss %.4f  score %.4f%n",
                        report.epoch(),
                        report.epochs(),
                        report.train().loss(),
                        report.train().accuracy(),
                        report.validation().loss(),
                        report.validation().accuracy());
            }

            @Override
            public void trained(TrainedModel model) {
                folder.forEach(into -> write(model, into, out));
            }
        });
        out.println(ended(result));
    }

    private static String ended(RunResult result) {
        return switch (result) {
            case RunResult.Finished finished ->
                "Score on unseen rows: %.4f, the median over seeds of %s. Loss %.4f. Trained by the %s back end."
                        .formatted(
                                finished.assessment().score(),
                                finished.assessment().scores().stream().map("%.4f"::formatted).collect(Collectors.joining(", ")),
                                finished.assessment().loss(),
                                finished.receipt().backend());
            case RunResult.Diverged diverged ->
                "Diverged in epoch %d, step %d: %s of layer %d left the range of numbers."
                        .formatted(diverged.epoch(), diverged.step(), diverged.what(), diverged.layer());
            default -> throw new IllegalStateException(result.toString());
        };
    }

    private void write(TrainedModel model, Path into, PrintStream out) {
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
