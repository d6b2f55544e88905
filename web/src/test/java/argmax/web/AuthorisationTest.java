package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;

import argmax.web.http.Answer;
import argmax.web.http.Assets;
import argmax.web.http.Browserless;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Asks for every route as every kind of visitor, and compares what they get with a table that somebody has thought about. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationTest {
    private static final String TABLE = "authorisation.tsv";

    /** What stands for the parameters of an address, by its first part; a row may name an address of its own instead. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("classes {id}", Long.toString(Everybody.CLASS)),
            Map.entry("account {id}", Long.toString(Everybody.CLASS)),
            Map.entry("classes {person}", "11"),
            Map.entry("classes {entry}", Long.toString(Everybody.ENTRY)),
            Map.entry("classes {group}", Long.toString(Everybody.GROUP)),
            Map.entry("classes {assignment}", Long.toString(Everybody.ASSIGNMENT)),
            Map.entry("classes {attempt}", Long.toString(Everybody.ATTEMPT)),
            Map.entry("classes {override}", Long.toString(Everybody.OVERRIDE)),
            Map.entry("homework {assignment}", Long.toString(Everybody.ASSIGNMENT)),
            Map.entry("homework {id}", Long.toString(Everybody.ASSIGNMENT)),
            Map.entry("homework {exercise}", Everybody.ITEM),
            Map.entry("homework {attempt}", Long.toString(Everybody.ATTEMPT)),
            Map.entry("homework {name}", "of-no-item.csv"),
            Map.entry("runs {id}", Everybody.RUN),
            Map.entry("runs {other}", Everybody.OTHER_RUN),
            Map.entry("runs {file}", "curves"),
            Map.entry("exercises {id}", "poisson-mean"),
            Map.entry("labs {slug}", "iris"),
            Map.entry("lessons {slug}", "maximum-likelihood"),
            Map.entry("lessons {id}", "four-times-the-data"),
            Map.entry("setup {token}", "nonsense"),
            Map.entry("assets {version}", "0"),
            Map.entry("assets <name>", "style.css"),
            Map.entry("webjars <name>", new Assets().webjar("katex", "dist/katex.min.css").replaceFirst("/webjars/", "")));

    private final TestApp app = TestApp.serve();
    private final Everybody everybody = new Everybody(app);
    private final Map<Everybody.Kind, String> tokens = new EnumMap<>(Everybody.Kind.class);

    @BeforeAll
    void readTokens() {
        everybody.restore();
        for (Everybody.Kind kind : Everybody.Kind.values()) {
            Browserless browser = kind.browser(app);
            browser.get("/join");
            tokens.put(kind, browser.csrf());
        }
    }

    @AfterAll
    void close() {
        app.close();
    }

    @Test
    void everybodyGetsWhatTheTableSays() throws IOException {
        Map<String, Row> table = table();
        assertThat(table.keySet())
                .as("rows of %s whose route is gone: delete them", TABLE)
                .isSubsetOf(app.routes());
        List<String> wrong = new ArrayList<>();
        for (String route : app.routes()) {
            Row row = table.getOrDefault(route, new Row(route, List.of(), ""));
            List<String> got = ask(route, row);
            if (!got.equals(row.expected())) {
                wrong.add(new Row(route, got, row.address()).line());
            }
        }
        assertThat(wrong)
                .as("""
                        These routes have no row in %s, or answer otherwise than it says. Columns are method and path, guest, \
                        learner, learner of another class, instructor, instructor of another class, administrator, and the \
                        address to ask where another is needed. Where everybody gets what they should, these are the rows:
                        %s
                        """, TABLE, String.join("\n", wrong))
                .isEmpty();
    }

    /** A line of the table. */
    private record Row(String route, List<String> expected, String address) {
        static Row of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() < 7 || cells.size() > 8) {
                throw new AssertionError("A row has 7 or 8 cells, separated by tabs: " + line);
            }
            return new Row(cells.getFirst(), cells.subList(1, 7), cells.size() == 8 ? cells.getLast() : "");
        }

        String line() {
            return Stream.of(List.of(route), expected, address.isEmpty() ? List.<String>of() : List.of(address))
                    .flatMap(List::stream)
                    .collect(Collectors.joining("\t"));
        }
    }

    private static Map<String, Row> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(AuthorisationTest.class.getResourceAsStream(TABLE), TABLE)) {
            Map<String, Row> rows = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .forEach(row -> assertThat(rows.put(row.route(), row)).as(row.route() + " stands twice").isNull());
            return rows;
        }
    }

    private List<String> ask(String route, Row row) {
        String method = route.substring(0, route.indexOf(' '));
        String address = row.address().isEmpty() ? address(route.substring(route.indexOf(' ') + 1)) : row.address();
        return Stream.of(Everybody.Kind.values()).map(kind -> ask(kind, method, address)).toList();
    }

    /** Forms have no field but the token; what they changed is put back. */
    private String ask(Everybody.Kind kind, String method, String address) {
        Browserless browser = kind.browser(app);
        HttpRequest.Builder request = browser.request(address).header("Accept", "text/html");
        Answer answer = browser.send(switch (method) {
            case "GET" -> request.GET().build();
            case "POST" -> request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(Browserless.encode(Map.of("csrf", tokens.get(kind)))))
                    .build();
            default -> throw new AssertionError("No visitor sends " + method);
        });
        if (!method.equals("GET")) {
            everybody.restore();
        }
        assertThat(answer.status()).as("%s %s as %s", method, address, kind).isLessThan(500);
        return answer.status() + (answer.location().startsWith("/sign-in?then=") ? " sign-in" : "");
    }

    private static String address(String path) {
        String room = path.replaceFirst("^/([^/]*).*", "$1");
        return Stream.of(path.substring(1).split("/", -1))
                .map(part -> part.matches("[{<].*") ? value(path, room + " " + part) : part)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String value(String path, String parameter) {
        return Objects.requireNonNull(
                VALUES.get(parameter),
                () -> "%s has a parameter without a value: give its row in %s an address to ask, or add \"%s\" to VALUES"
                        .formatted(path, TABLE, parameter));
    }
}
