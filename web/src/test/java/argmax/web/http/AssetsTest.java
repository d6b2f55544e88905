package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private final Assets assets = new Assets();
    private final TestServer server = TestServer.start(SmallRooms::register);
    private final Browserless browser = server.browser();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anAddressWithItsVersionIsKeptForEver() {
        String address = assets.asset("style.css");
        assertThat(address).matches("/assets/[0-9a-f]{8}/style\\.css");
        Answer answer = browser.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/css; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo(FOR_EVER);
    }

    @Test
    void anotherVersionIsAskedForAgain() {
        assertThat(browser.get("/assets/00000000/style.css").header("Cache-Control")).isEqualTo("public, no-cache");
        Answer plain = browser.get("/assets/00000000/style.css");
        assertThat(plain.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(browser.send(browser.request("/assets/00000000/style.css")
                                .header("If-None-Match", plain.header("ETag"))
                                .build())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aWebjarIsFoundUnderItsVersion() {
        String address = assets.webjar("katex", "dist/katex.min.css");
        assertThat(address).matches("/webjars/katex/[0-9.]+/dist/katex\\.min\\.css");
        Answer answer = browser.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo(FOR_EVER);
        assertThat(browser.get(assets.webjar("chart.js", "dist/chart.umd.min.js")).status()).isEqualTo(200);
    }

    @Test
    void textIsCompressed() {
        Answer answer = browser.send(browser.request(assets.asset("style.css"))
                .header("Accept-Encoding", "gzip")
                .build());
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/00000000/none.css",
                "/assets/00000000/",
                "/assets/style.css",
                "/assets/00000000/../web/db/migration/V1__people.sql",
                "/assets/00000000/..%2Fweb/db/migration/V1__people.sql",
                "/assets/00000000/%2e%2e/web/App.class",
                "/assets/00000000//style.css",
                "/assets/00000000/style.css%00.js",
                "/webjars/../../maven/org.webjars.npm/katex/pom.properties",
                "/webjars/..%2f..%2f..%2ftemplates/layout.html"
            })
    void nothingElseOfTheClassPathIsServed(String path) {
        assertThat(browser.get(path).status()).isIn(400, 404, 405);
    }

    @Test
    void anAssetThatIsMissingIsAMistakeOfOurs() {
        assertThatThrownBy(() -> assets.asset("none.css")).hasMessage("No asset is named none.css");
        assertThatThrownBy(() -> assets.webjar("none", "x.js")).hasMessage("No webjar is named none");
    }
}
