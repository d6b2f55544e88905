package argmax.engine.net.memory;

import static org.bytedeco.openblas.global.openblas_nolapack.blas_set_num_threads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;

/** The native libraries, set up once for one thread each before anything uses them. */
public final class Natives {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Natives() {}

    /** Returns when everything is ready; takes seconds the first time, nothing later. Any thread may call it. */
    public static void ready() {
        Once.touch();
    }

    /** Its initialisation is the set-up: the JVM runs it once and lets other threads wait. */
    private static final class Once {
        static {
            environment();
            Nd4j.getEnvironment().setMaxThreads(1);
            blas_set_num_threads(1);
        }

        static void touch() {}
    }

    /**
     * What OpenBLAS reads from the environment while it loads. It is fixed here whatever the environment says, since other kernels
     * round otherwise: a run must give the same numbers in every process of a machine.
     */
    private static void environment() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> set = linker.defaultLookup().find("setenv");
        Optional<MemorySegment> unset = linker.defaultLookup().find("unsetenv");
        if (set.isEmpty() || unset.isEmpty()) {
            return;
        }
        MethodHandle setenv = linker.downcallHandle(
                set.get(),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        MethodHandle unsetenv =
                linker.downcallHandle(unset.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            for (String variable : List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")) {
                int _ = (int) unsetenv.invokeExact(arena.allocateFrom(variable));
            }
            int _ = (int) setenv.invokeExact(arena.allocateFrom("OMP_NUM_THREADS"), arena.allocateFrom("1"), 1);
            if (misdetected()) {
                int _ = (int) setenv.invokeExact(arena.allocateFrom("OPENBLAS_CORETYPE"), arena.allocateFrom("SkylakeX"), 1);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("The C library's setenv can't be called", e);
        }
    }

    /** OpenBLAS 0.3.19 takes AMD processors with AVX-512 for older ones and uses kernels at a third of their speed. */
    private static boolean misdetected() {
        if (!Files.isReadable(PROCESSOR)) {
            return false;
        }
        try {
            String text = Files.readString(PROCESSOR);
            Optional<String> flags =
                    text.lines().filter(line -> line.startsWith("flags")).findFirst();
            return text.contains("AuthenticAMD")
                    && flags.isPresent()
                    && Arrays.asList(flags.get().split("\\s+"))
                            .containsAll(Arrays.asList("avx512f", "avx512dq", "avx512bw", "avx512vl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
