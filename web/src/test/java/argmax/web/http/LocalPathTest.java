package argmax.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/lessons/iris", "/labs/normal?mean=3&seed=7", "/classes/3/roster", "/lessons/iris#exercise-1"})
    void aPathOfThisServerIsKept(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "https://evil.example",
                "evil.example",
                "javascript:alert(1)",
                "/lessons\\..\\x",
                "/lessons\r\nSet-Cookie: a=b",
                " /lessons",
                "/é"
            })
    void anythingElseLeadsHome(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
