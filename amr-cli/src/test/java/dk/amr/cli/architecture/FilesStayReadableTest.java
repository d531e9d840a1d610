package dk.amr.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FilesStayReadableTest {

    private static final List<SourceFile> SOURCES = SourceFile.all();

    @Test
    void every_file_is_short_narrow_and_finished() {
        assertThat(SOURCES.stream().flatMap(file -> file.obstacles().stream())).isEmpty();
    }

    @Test
    void every_module_is_looked_through() {
        for (String module : List.of("amr-domain", "amr-persistence", "amr-web", "amr-cli")) {
            assertThat(SOURCES)
                    .as(module)
                    .filteredOn(file -> file.path().contains(module + "/src/main/"))
                    .hasSizeGreaterThan(50);
        }
    }

    @Test
    void whatever_stands_in_a_readers_way_is_found() {
        assertThat(obstacles("amr-domain/src/main/A.java", "\n".repeat(201))).hasSize(1);
        assertThat(obstacles("amr-domain/src/test/A.java", "\n".repeat(201))).isEmpty();
        assertThat(obstacles("amr-web/src/main/A.java", "\n".repeat(251))).hasSize(1);
        assertThat(obstacles("A.java", "x".repeat(121))).hasSize(1);
        assertThat(obstacles("A.java", "say(\"" + "x".repeat(121) + "\")")).isEmpty();
        assertThat(obstacles("A.java", "\tint one;")).hasSize(1);
        assertThat(obstacles("A.java", "// TO" + "DO later")).hasSize(1);
    }

    @Test
    void only_the_outermost_translators_catch_whatever_comes() {
        assertThat(SOURCES.stream()
                        .filter(file -> file.path().contains("/src/main/"))
                        .filter(SourceFile::catchesAnything)
                        .map(SourceFile::path)
                        .map(path -> path.substring(path.lastIndexOf('/') + 1)))
                .as(
                        "EveryKreds is the door for jobs; Faults belongs to Cli; a database that cannot be asked is an answer of HealthRoutes; "
                                + "WebServer looks for a port that is taken and throws on whatever else it finds; "
                                + "SpreadsheetFile reads what strangers made by a library that stumbles in ways of its own")
                .containsExactlyInAnyOrder(
                        "Cli.java",
                        "EveryKreds.java",
                        "Exchange.java",
                        "Faults.java",
                        "HealthRoutes.java",
                        "SpreadsheetFile.java",
                        "WebServer.java");
        assertThat(new SourceFile("A.java", "} catch (IOException | RuntimeException e) {").catchesAnything())
                .isTrue();
    }

    private static List<String> obstacles(String path, String text) {
        return new SourceFile(path, text).obstacles();
    }
}
