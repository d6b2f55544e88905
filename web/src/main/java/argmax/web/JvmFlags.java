package argmax.web;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flags that the engine's vector loops and native calls need. A manifest can't add modules, so a JVM that was started
 * without them replaces itself by one that has them: by {@code execv}, which keeps process number, terminal and signals, so
 * that a supervisor (or {@code kill}) meets the process it started.
 */
final class JvmFlags {
    /** Kept equal to {@code jvm.flags} of the parent's pom.xml by a test. */
    static final List<String> NEEDED = List.of(
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "--add-modules=jdk.incubator.vector");

    private JvmFlags() {}

    static boolean present() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** Starts this program again with the flags; returns the exit status where the system can't replace a process. */
    static int startAgain() throws IOException, InterruptedException {
        List<String> command = command();
        if (Files.isReadable(Path.of("/proc/self/cmdline"))) {
            replaceProcess(command);
        }
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy, "stop-child"));
        return child.waitFor();
    }

    private static List<String> command() throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(NEEDED);
        words.addAll(originalArguments());
        return words;
    }

    /** Everything that stood behind {@code java} on the command line. */
    private static List<String> originalArguments() throws IOException {
        Path commandLine = Path.of("/proc/self/cmdline");
        if (Files.isReadable(commandLine)) {
            String[] words = Files.readString(commandLine, StandardCharsets.UTF_8).split("\0", -1);
            return List.of(words).subList(1, words.length - 1);
        }
        Optional<String[]> arguments = ProcessHandle.current().info().arguments();
        return List.of(arguments.orElseThrow(() -> new Settings.Refused(
                "This system doesn't tell a program its own command line; start it as: java " + String.join(" ", NEEDED)
                        + " -jar argmax.jar")));
    }

    private static void replaceProcess(List<String> command) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment words = arena.allocate(ValueLayout.ADDRESS, command.size() + 1L);
            for (int i = 0; i < command.size(); i++) {
                words.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command.get(i)));
            }
            Linker linker = Linker.nativeLinker();
            MethodHandle execv = linker.downcallHandle(
                    linker.defaultLookup().find("execv").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            int result = (int) execv.invokeExact(arena.allocateFrom(command.getFirst()), words);
            throw new IOException("execv of %s returned %d".formatted(command.getFirst(), result));
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("execv failed", e);
        }
    }
}
