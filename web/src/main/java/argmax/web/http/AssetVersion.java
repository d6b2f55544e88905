package argmax.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** One version for a folder of the class path, so that files which name each other by relative addresses change it together. */
final class AssetVersion {
    private AssetVersion() {}

    /**
     * The first 8 hex digits of the SHA-256 of all files in the folder that holds {@code resource}, and below it, in the order
     * of their names.
     */
    static String ofFolderOf(String resource, ClassLoader loader) {
        String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : names(loader.getResource(resource), folder)) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = loader.getResourceAsStream(folder + name)) {
                    digest.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The names of all files in a folder and below it, relative to it; {@code one} is any file right in it. */
    static List<String> names(URL one, String folder) throws IOException {
        if (one.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                    .map(name -> name.substring(folder.length()))
                    .sorted()
                    .toList();
        }
        Path root = Path.of(URI.create(one.toString())).resolveSibling("");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"))
                    .sorted()
                    .toList();
        }
    }
}
