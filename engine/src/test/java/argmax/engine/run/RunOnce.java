package argmax.engine.run;

import argmax.engine.net.backend.Backend;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A process that does one run, given as JSON, on a back end, and prints its result as JSON. */
final class RunOnce {
    private RunOnce() {}

    public static void main(String[] arguments) {
        Backend backend = Backend.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        RunResult result = Engine.run(RunJson.readSpec(arguments[1]), report -> {}, backend);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(RunJson.write(result));
    }
}
