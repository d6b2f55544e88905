package argmax.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real Chromium for the tests: the one that is installed; else Playwright's own, which it downloads; else Debian's, where the
 * tests run as root. Where none of these works, the tests fail and say what to install.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--no-first-run", "--force-color-profile=srgb", "--hide-scrollbars");

    /** Whatever a test waits for may take a while where two browsers share two cores. */
    private static final int PATIENCE = 30_000;

    /**
     * A browser takes seconds to start, and Playwright wants to be called by one thread alone: so each thread keeps its own, which ends
     * with the process.
     */
    private static final ThreadLocal<Chromium> OF_THREAD = new ThreadLocal<>();

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /** This thread's browser. */
    public static Chromium open() {
        Chromium known = OF_THREAD.get();
        if (known == null || !known.browser.isConnected()) {
            known = start();
            OF_THREAD.set(known);
        }
        return known;
    }

    private static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> installed = onPath();
        if (installed.isPresent()) {
            return launched(installed);
        }
        try {
            return downloaded();
        } catch (RuntimeException downloadFailed) {
            return launched(Optional.of(fromDebian(downloadFailed)));
        }
    }

    public Browser browser() {
        return browser;
    }

    /** Closes every window; the browser is kept for this thread's next test. */
    @Override
    public void close() {
        browser.contexts().forEach(BrowserContext::close);
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Chromium downloaded() {
        Playwright playwright = Playwright.create();
        return new Chromium(playwright.chromium().launch(new LaunchOptions().setArgs(QUIET)));
    }

    private static Chromium launched(Optional<Path> executable) {
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return new Chromium(playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(executable.orElseThrow()).setArgs(new ArrayList<>(QUIET))));
    }

    private static Path fromDebian(RuntimeException downloadFailed) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: Playwright couldn't download its own, and only root on Debian can install it. "
                            + "Install it (Debian: sudo apt-get install chromium) and run the tests again.", downloadFailed);
        }
        try {
            run("apt-get", "update", "-q");
            run("apt-get", "install", "-qy", "--no-install-recommends", "chromium");
        } catch (IOException e) {
            throw new IllegalStateException("apt-get install chromium failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("apt-get install chromium was interrupted", e);
        }
        return onPath().orElseThrow(() -> new IllegalStateException("Debian's chromium was installed but is not on the PATH"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " did not succeed");
        }
    }
}
