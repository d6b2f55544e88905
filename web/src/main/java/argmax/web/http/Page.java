package argmax.web.http;

import org.jspecify.annotations.Nullable;

/**
 * What every template knows of its request.
 *
 * @param person null for a guest
 * @param csrf what every form sends along
 * @param path without the query
 * @param address the path with the query
 * @param pseudonyms whether an instructor sees pseudonyms instead of names
 * @param demo whether the server runs with made-up people
 */
public record Page(
        @Nullable Person person, String csrf, String path, String address, boolean pseudonyms, Assets assets, boolean demo) {
    /** The address of one of our own styles, scripts or icons. */
    public String asset(String name) {
        return assets.asset(name);
    }

    /** The address of a file of a webjar, such as {@code webjar("katex", "dist/katex.min.css")}. */
    public String webjar(String artifact, String file) {
        return assets.webjar(artifact, file);
    }
}
