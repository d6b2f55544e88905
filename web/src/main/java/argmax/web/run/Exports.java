package argmax.web.run;

import argmax.engine.classic.Learner;
import argmax.engine.export.csv.CurvesCsv;
import argmax.engine.export.keras.KerasExport;
import argmax.engine.export.onnx.OnnxExport;
import argmax.engine.net.model.ModelJson;
import argmax.engine.run.FitCurve;
import argmax.engine.run.Refits;
import argmax.engine.run.RunJson;
import argmax.engine.run.RunResult;
import argmax.engine.run.RunSpec;
import argmax.engine.run.Study;
import argmax.engine.run.TrainClassic;
import argmax.engine.run.TrainDecorrelated;
import argmax.engine.run.TrainGan;
import argmax.engine.run.TrainNetwork;
import argmax.engine.run.Watched;
import argmax.engine.run.text.Specification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every file that a run can be written into; the one place that a new one is named in. */
final class Exports {
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON = "application/json";

    static final List<Export> ALL = List.of(
            new Export(
                    "notebook",
                    "Jupyter notebook",
                    "The run as a program for Keras 3, with plots. It reads data.csv from its folder.",
                    ".ipynb",
                    "application/x-ipynb+json",
                    Exports::noNetwork,
                    (kept, out) -> text(KerasExport.notebook(network(kept)), out)),
            new Export(
                    "script",
                    "Keras script",
                    "The same program in one Python file. It reads data.csv from its folder.",
                    ".py",
                    "text/x-python; charset=utf-8",
                    Exports::noNetwork,
                    (kept, out) -> text(KerasExport.script(network(kept)), out)),
            new Export(
                    "data",
                    "data.csv",
                    "The rows that notebook and script read, each with its part of the split.",
                    "data.csv",
                    CSV,
                    Exports::noNetwork,
                    Exports::data),
            new Export(
                    "onnx",
                    "ONNX",
                    "The trained network for other programs: rows as the data set has them go in, predictions come out.",
                    ".onnx",
                    "application/octet-stream",
                    Exports::noOperator,
                    (kept, out) -> out.write(OnnxExport.write(ModelJson.read(json(kept))))),
            new Export(
                    "weights",
                    "Weights",
                    "The trained network as JSON: each layer's parameters as rows and columns.",
                    "-weights.json",
                    JSON,
                    Exports::noModel,
                    Exports::weights),
            new Export(
                    "curves",
                    "Curves",
                    "All that was reported, a line for each step; the header has names and units.",
                    "-curves.csv",
                    CSV,
                    Exports::noCurves,
                    Exports::curves),
            new Export(
                    "specification",
                    "Specification",
                    "What was run as readable text, which the program's train command reads.",
                    "-specification.txt",
                    "text/plain; charset=utf-8",
                    Exports::noText,
                    (kept, out) -> text(Specification.print((Watched) kept.receipt().spec()), out)),
            new Export(
                    "receipt",
                    "Receipt",
                    "Specification, seeds, fingerprint of the data, engine and back end as JSON.",
                    "-receipt.json",
                    JSON,
                    _ -> Optional.empty(),
                    (kept, out) -> text(RunJson.write(kept.receipt()), out)));

    private Exports() {}

    static Optional<Export> find(String slug) {
        return ALL.stream().filter(export -> export.slug().equals(slug)).findFirst();
    }

    /** Such as {@code iris-network-abc123.ipynb}; programs ask for {@code data.csv} by that name. */
    static String fileName(Export export, Kept kept) {
        RunSpec spec = kept.receipt().spec();
        return export.ending().startsWith("data")
                ? export.ending()
                : "%s-%s-%s%s".formatted(spec.set(), kind(spec), kept.runId(), export.ending());
    }

    private static String kind(RunSpec spec) {
        return switch (spec) {
            case TrainNetwork _ -> "network";
            case TrainClassic classic -> name(classic.learner());
            case FitCurve _ -> "curve";
            case TrainGan _ -> "gan";
            case TrainDecorrelated _ -> "decorrelated";
            case Study _ -> "study";
            case Refits _ -> "refits";
        };
    }

    private static String name(Learner learner) {
        return learner.getClass().getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> noNetwork(Kept kept) {
        return kept.network().isPresent() ? Optional.empty() : Optional.of("this is not the training of a single network");
    }

    private static Optional<String> noModel(Kept kept) {
        return noNetwork(kept).or(() -> kept.hasModel() ? Optional.empty() : Optional.of(whyNoModel(kept)));
    }

    private static String whyNoModel(Kept kept) {
        if (kept.result() instanceof RunResult.Diverged) {
            return "the run diverged, and what it had learned is no finite number any more";
        }
        int parameters = kept.receipt().parameters();
        return parameters > PackedModel.MOST_PARAMETERS
                ? "the network has %d parameters, and %d are kept at most".formatted(parameters, PackedModel.MOST_PARAMETERS)
                : "what this run learned was not kept when it ended; a replay keeps it";
    }

    private static Optional<String> noOperator(Kept kept) {
        return noModel(kept).or(() -> OnnxExport.obstacle(network(kept).architecture()));
    }

    private static Optional<String> noCurves(Kept kept) {
        return CurvesCsv.hasLines(kept.result()) ? Optional.empty() : Optional.of("the run reported nothing before it ended");
    }

    private static Optional<String> noText(Kept kept) {
        return kept.receipt().spec() instanceof Watched
                ? Optional.empty()
                : Optional.of("this kind of run is specified in JSON, which the receipt has");
    }

    private static TrainNetwork network(Kept kept) {
        return kept.network().orElseThrow();
    }

    private static String json(Kept kept) throws Exception {
        try (InputStream json = kept.model().call()) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void weights(Kept kept, OutputStream out) throws Exception {
        try (InputStream json = kept.model().call()) {
            json.transferTo(out);
        }
    }

    private static void data(Kept kept, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        KerasExport.data(network(kept), writer);
        writer.flush();
    }

    private static void curves(Kept kept, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CurvesCsv.write(kept.result(), writer);
        writer.flush();
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
