package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.bootstrap.usage.CommandTree;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.domain.shared.Language;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_command_has_the_options_that_all_have() {
        return commands(Language.DANISH)
                .map(command -> DynamicTest.dynamicTest(
                        command.qualifiedName(),
                        () -> assertThat(List.of("--help", "--lang", "--as-of", "--kreds", "--debug"))
                                .allSatisfy(option ->
                                        assertThat(command.findOption(option)).isNotNull())));
    }

    @TestFactory
    Stream<DynamicTest> every_command_and_option_is_explained_in_both_languages() {
        return Stream.of(Language.values())
                .flatMap(language -> commands(language)
                        .map(command -> DynamicTest.dynamicTest(
                                command.qualifiedName() + " " + language.code(), () -> isExplained(command))));
    }

    @Test
    void a_value_may_be_the_word_of_a_command() {
        Office office = new Office(folder);

        office.run("init", "--kreds", "report", "--admin", "chef@example.org").isDone();
        office.run("kommunegruppe", "list", "--kreds", "report").isDone();
    }

    private static void isExplained(CommandSpec command) {
        assertThat(command.usageMessage().description()).isNotEmpty();
        for (ArgSpec argument : command.args()) {
            assertThat(argument.description()).as(argument.toString()).isNotEmpty();
        }
    }

    @Test
    void help_is_in_danish_unless_english_is_asked_for() {
        Office office = new Office(folder);

        assertThat(office.run("--help").isDone().result()).contains("Brug: amr", "Kommandoer:");
        assertThat(office.run("help", "offer", "send").isDone().result()).contains("Brug: amr offer send");
        assertThat(office.run("register", "import", "--help").isDone().result())
                .contains("Brug: amr register import", "--dry-run", "Vis, hvad der ville ske");
        assertThat(office.run("register", "import", "--help", "--lang", "en")
                        .isDone()
                        .result())
                .contains("Usage: amr register import", "Show what would happen");
        assertThat(office.run("--lang=en", "mandate", "--help").isDone().result())
                .contains("Usage: amr mandate", "Commands:");
        assertThat(office.home()).doesNotExist();
    }

    @Test
    void a_word_that_means_nothing_gets_a_sentence_and_a_hint() {
        Office office = new Office(folder);

        assertThat(office.run("regster").code()).isEqualTo(2);
        assertThat(office.run("regster").messages())
                .contains("Kommandoen regster findes ikke", "Se: amr --help")
                .doesNotContain("Exception");
        assertThat(office.run("register", "imprt", "x").messages())
                .contains("Kommandoen imprt findes ikke. Mente du import?");
        assertThat(office.run("offer", "sendt").messages()).contains("Mente du send?");
        assertThat(office.run("register", "fetch").messages()).contains("Vælg import, export");
        assertThat(office.run("outfox", "list").messages()).contains("Mente du outbox?");
        assertThat(office.run("person", "list").messages()).doesNotContain("Mente du");
        assertThat(office.run("help", "regster").code()).isEqualTo(2);
        assertThat(office.run("help", "regster").messages()).contains("Kommandoen regster findes ikke");
        assertThat(office.run("register", "imprt", "--help").messages()).contains("Kommandoen imprt findes ikke");
        assertThat(office.run("version", "--foo=secret").messages())
                .contains("Valget --foo findes ikke")
                .doesNotContain("secret");
        assertThat(office.run("version", "--foo", "--lang", "en").messages()).contains("There is no option --foo");
        assertThat(office.run("register").messages()).contains("import, export");
        assertThat(office.run().code()).isEqualTo(2);
    }

    @Test
    void a_value_that_means_nothing_is_told_by_its_option() {
        Office office = new Office(folder);

        assertThat(office.run("version", "--as-of", "2027-02-30").messages()).contains("--as-of: Den dag findes ikke.");
        assertThat(office.run("version", "--as-of", "30-01-2027").messages())
                .contains("--as-of: Dagen kan ikke læses. Skriv den som 2027-01-31.");
        assertThat(office.run("serve", "--port", "abc").messages()).contains("--port skal være et helt tal");
        assertThat(office.run("version", "--lang", "de").messages()).contains("--lang: Sproget skal være da eller en.");
        assertThat(office.run("kreds", "list", "--format", "xml").messages()).contains("--format", "table/json/csv");
        assertThat(office.run("audit", "list", "--limit", "mange").code()).isEqualTo(2);
        assertThat(office.run("register", "import").messages()).contains("Der mangler FILE");
        assertThat(office.run("mandate", "end", "--person").code()).isEqualTo(2);
    }

    @Test
    void a_shell_is_told_of_every_command_and_needs_nothing_for_it() {
        String script = new Office(folder).run("completion").isDone().result();

        assertThat(script).contains("_picocli_amr", "complete -F", "record-attendance", "--kommunegruppe");
    }

    @Test
    void the_manual_pages_of_the_distribution_say_what_help_says() throws IOException {
        for (Language language : Language.values()) {
            String place = "src/main/dist/man/" + (language == Language.DANISH ? "" : language.code() + "/") + "man1";
            Path told = folder.resolve(language.code());
            new Office(folder)
                    .run("manual", told.toString(), "--lang", language.code())
                    .isDone();

            assertThat(texts(Path.of(place)))
                    .as("Write them anew: amr manual amr-cli/%s --lang %s", place, language.code())
                    .isEqualTo(texts(told))
                    .containsKeys("amr.1", "amr-register.1")
                    .doesNotContainKey("amr-manual.1");
        }
    }

    private static Map<String, String> texts(Path pages) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(pages)) {
            for (Path file : files) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void the_version_needs_nothing() {
        assertThat(new Office(folder).run("version").isDone().result()).startsWith("amr ");
        assertThat(new Office(folder).run("--version").isDone().result()).startsWith("amr ");
    }

    private static Stream<CommandSpec> commands(Language language) {
        return all(CommandTree.toLookAt(new GlobalOptions(), language)).map(CommandLine::getCommandSpec);
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().distinct().flatMap(UsageTest::all));
    }
}
