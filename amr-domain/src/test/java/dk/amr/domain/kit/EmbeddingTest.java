package dk.amr.domain.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.report.ReportCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's example of embedding the domain, compiled and run, and the same to the letter. */
final class EmbeddingTest {

    @Test
    void the_example_tells_what_it_says() {
        // example
        InMemoryInstallation kreds = new InMemoryInstallation();
        Caller office = kreds.caller(LocalDate.of(2027, 1, 1), Role.OFFICE_ADMIN);

        ImportReport report =
                kreds.get(ImportRegister.class).importFile(office, new ImportRegister.Request(F1.file(), false, false));
        CoverageReport coverage = kreds.get(ReportCoverage.class).report(office);

        String told = "%d people, %d AMRs are to have an offer"
                .formatted(report.persons().fresh(), coverage.eligible());
        List<String> places = coverage.kommunegrupper().stream()
                .map(row -> row.name() + " " + row.eligible())
                .toList();
        // end of example

        assertThat(told).isEqualTo("23 people, 6 AMRs are to have an offer");
        assertThat(places).containsExactly("Samsø 1", "Skanderborg 3", "Aarhus 2");
    }

    @Test
    void the_example_stands_in_the_readme() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dk/amr/domain/kit/EmbeddingTest.java"));
        String readme = Files.readString(Path.of("../README.md"));

        assertThat(flat(between(readme, "```java\n", "```")))
                .isEqualTo(flat(between(source, "// example\n", "// end of example")));
    }

    private static String between(String text, String from, String to) {
        Matcher matcher = Pattern.compile(Pattern.quote(from) + "(.*?)" + Pattern.quote(to), Pattern.DOTALL)
                .matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }
}
