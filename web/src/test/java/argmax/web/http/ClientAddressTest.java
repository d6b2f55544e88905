package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private final TestServer server = TestServer.start(SmallRooms::register);

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7 | 203.0.113.7",
                "198.51.100.1, 203.0.113.7 | 203.0.113.7",
                "2001:db8:1:2:aaaa::1 | 20010db800010002",
                "2001:db8:1:2:bbbb::9 | 20010db800010002",
                "made-up.example | unknown",
                "'' | unknown"
            })
    void theProxyNextToUsNamesTheClient(String forwarded, String expected) {
        Browserless browser = server.browser();
        assertThat(browser.send(browser.request("/address")
                                .header("X-Forwarded-For", forwarded)
                                .build())
                        .body())
                .isEqualTo(expected);
    }
}
