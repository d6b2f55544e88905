package argmax.web.http;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An answer of the server, and what a visitor would read in it. */
public final class Answer {
    private final HttpResponse<String> response;
    private final Document document;

    Answer(HttpResponse<String> response) {
        this.response = response;
        this.document = Jsoup.parse(response.body());
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** A header's first value; empty where it is missing. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads; empty for anything else. */
    public String location() {
        return header("Location");
    }

    public Document document() {
        return document;
    }

    public String heading() {
        return text("h1");
    }

    /** The text of what a CSS selector finds first; empty where it finds nothing. */
    public String text(String selector) {
        return Optional.ofNullable(document.selectFirst(selector)).map(Element::text).orElse("");
    }

    /** The message at a field of a form; empty where there is none. */
    public String problem(String field) {
        return text("#" + field + "-problem");
    }

    /** What stands in a field of a form. */
    public String value(String field) {
        return Optional.ofNullable(document.selectFirst("[name=" + field + "]")).map(Element::val).orElse("");
    }

    Optional<String> csrf() {
        return Optional.ofNullable(document.selectFirst("input[name=csrf]")).map(Element::val);
    }
}
