package argmax.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program on a free port of this machine with an empty demonstration, and somebody who visits it with a watch. */
final class Loopback implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final App app;
    private final boolean own;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Visits a program that serves; closing the visit leaves it as it is. */
    Loopback(App app) {
        this.app = app;
        this.own = false;
    }

    Loopback() {
        Settings settings = Settings.from(
                Map.of("ARGMAX_PORT", "0", "ARGMAX_DEMO", "true", "ARGMAX_DB_URL", "jdbc:h2:mem:" + UUID.randomUUID()), 2);
        app = App.open(settings, InstantSource.system(), new SecureRandom());
        own = true;
        app.serve();
    }

    URI resolve(String path) {
        return URI.create(app.baseUrl()).resolve(path);
    }

    /** From here on the visitor is a learner of the demonstration. */
    void signIn() throws IOException, InterruptedException {
        enter("/demo/enter?role=learner", "");
    }

    /** From here on the visitor is somebody with an account. */
    void signIn(String email, String password) throws IOException, InterruptedException {
        enter("/sign-in", "&email=%s&password=%s".formatted(encoded(email), encoded(password)));
    }

    private void enter(String path, String fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("The page to sign in has no token");
        }
        HttpRequest request = HttpRequest.newBuilder(resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + encoded(token.group(1)) + fields))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (!answer.body().contains("/account")) {
            throw new IllegalStateException("Nobody could be entered: " + answer.statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException if the answer isn't 200 */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(resolve(path)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d: %.200s".formatted(path, answer.statusCode(), answer.body()));
        }
        return answer;
    }

    /** Milliseconds that each path takes, from the shortest. */
    List<Double> times(List<String> paths) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (String path : paths) {
            long start = System.nanoTime();
            get(path);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList();
    }

    /** The median and its company, as members of a JSON object. */
    static String summary(List<Double> times) {
        return String.format(
                Locale.ROOT,
                "\"milliseconds_median\":%.2f,\"milliseconds_p95\":%.2f,\"milliseconds_max\":%.2f",
                times.get(times.size() / 2),
                times.get(times.size() * 19 / 20),
                times.getLast());
    }

    @Override
    public void close() {
        client.close();
        if (own) {
            app.close();
        }
    }
}
