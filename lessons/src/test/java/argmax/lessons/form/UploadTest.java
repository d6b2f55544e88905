package argmax.lessons.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UploadTest {
    private static final Upload FILE = new Upload("file", "Your file", "", 100);

    @Test
    void utf8IsReadWithoutItsMark() {
        assertThat(FILE.text("\ufeffid,λ\r\n1,2\n".getBytes(UTF_8))).isEqualTo("id,λ\r\n1,2\n");
        assertThat(FILE.text(new byte[0])).isEmpty();
    }

    @Test
    void otherEncodingsAreNamedWithTheirLine() {
        assertRefused("id\n1\nzwölf\n".getBytes(ISO_8859_1), "Your file, line 3: this is no text in UTF-8; save the file as");
        assertRefused("id,label\n".getBytes(UTF_16), "Your file, line 1: this is no text in UTF-8");
        assertRefused("id\n1\0\n".getBytes(UTF_8), "Your file, line 2: this has the control character 0x00");
        assertRefused(new byte[] {'P', 'K', 3, 4}, "Your file, line 1: this has the control character 0x03");
    }

    private static void assertRefused(byte[] bytes, String problem) {
        assertThatThrownBy(() -> FILE.text(bytes))
                .isInstanceOfSatisfying(InvalidAnswer.class, e -> assertThat(e.problems().get("file")).startsWith(problem));
    }
}
