package argmax.web.http;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does without its window: keeps cookies and sends the forms of the page it is on. Redirects are not followed. */
public final class Browserless {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private URI address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    public Browserless(URI address) {
        this.address = address;
    }

    /** Goes on at another address with the same cookies, as after a restart. */
    public void moveTo(URI newAddress) {
        address = newAddress;
    }

    public Answer get(String path) {
        return get(path, "text/html");
    }

    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET().build());
    }

    /** Sends the fields with the CSRF token of the last page that had one. */
    public Answer post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf);
        return postAsIs(path, encode(all));
    }

    /** The same for forms in which a field may come several times. */
    public Answer postLists(String path, Map<String, List<String>> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(Map.of(field.getKey(), value))))
                .collect(Collectors.joining("&"));
        return postAsIs(path, encode(Map.of("csrf", csrf)) + "&" + body);
    }

    /** Sends a body as it is, without a token. */
    public Answer postAsIs(String path, String body) {
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a request of the test's own making, with this browser's cookies. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
            Answer answer = new Answer(response);
            answer.csrf().ifPresent(token -> csrf = token);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A request to this server with this browser's cookies, to be completed. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        String all = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? request : request.header("Cookie", all);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** The token that the last page carried. */
    public String csrf() {
        return csrf;
    }

    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
