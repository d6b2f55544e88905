package argmax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void anEmptyEnvironmentServesOnPort8080WithItsDataInTheFolderData() {
        Settings settings = Settings.from(Map.of("HOME", "/home/me"), 4);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.baseUrl()).isEmpty();
        assertThat(settings.databaseUrl()).startsWith("jdbc:h2:file:").endsWith("/data/argmax");
        assertThat(settings.demo()).isFalse();
        assertThat(settings.capacity().slots()).isEqualTo(3);
    }

    @Test
    void anUnknownSettingIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Settings.from(Map.of("ARGMAX_PROT", "80"), 2))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining("ARGMAX_PROT")
                .hasMessageContaining("ARGMAX_PORT, ARGMAX_DATA, ARGMAX_DB_URL, ARGMAX_COURSE, ARGMAX_BASE_URL, ARGMAX_DEMO, ARGMAX_SLOTS");
    }

    @ParameterizedTest
    @CsvSource({
        "ARGMAX_PORT, 65536, a whole number from 0 to 65535",
        "ARGMAX_PORT, http, a whole number from 0 to 65535",
        "ARGMAX_PORT, -1, a whole number from 0 to 65535",
        "ARGMAX_SLOTS, 0, a whole number from 1 to 64",
        "ARGMAX_DEMO, yes, true or false",
        "ARGMAX_BASE_URL, argmax.example.org, an address such as",
        "ARGMAX_COURSE, nowhere, a folder with a course.yaml in it",
        "ARGMAX_DB_URL, jdbc:mysql://db/argmax, an address that begins with jdbc:h2:",
    })
    void aSettingThatCannotBeIsRefusedNamingItItsValueAndWhatIsAllowed(String name, String value, String allowed) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value), 2))
                .isInstanceOf(Settings.Refused.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value)
                .hasMessageContaining(allowed);
    }

    @Test
    void theJarStartsItselfWithTheFlagsThatTheBuildUses() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));
        assertThat(pom).contains("<jvm.flags>" + String.join(" ", JvmFlags.NEEDED) + "</jvm.flags>");
    }
}
