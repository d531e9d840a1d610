package dk.amr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register as a spreadsheet, in and out. */
class RegisterSpreadsheetTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    @TempDir
    private Path folder;

    @Test
    void a_spreadsheet_is_taken_over_as_the_text_is() throws IOException {
        Office office = Office.setUp(folder);
        Path file = spreadsheet(office.fixture());

        Office.Answer answer =
                office.run("register", "import", file.toString(), "--as-of", "2027-01-01", "--format", "json");

        assertThat(answer.code()).as(answer.messages()).isZero();
        assertThat(answer.result())
                .startsWith("{\"rows\":24,\"persons\":{\"new\":23,\"changed\":0,\"unchanged\":0},"
                        + "\"workplaces\":{\"new\":6,\"changed\":0,\"unchanged\":0},"
                        + "\"mandates\":{\"new\":18,\"changed\":0,\"unchanged\":0},"
                        + "\"memberships\":{\"new\":15,\"changed\":0,\"unchanged\":0},\"missing\":0,\"warnings\":[");
        JsonNode asText = office.run("register", "import", office.fixture().toString(), "--format", "json")
                .isDone()
                .json();
        assertThat(asText.findValuesAsText("new")).containsOnly("0");
        assertThat(asText.findValuesAsText("changed")).containsOnly("0");
    }

    @Test
    void what_is_exported_under_the_name_of_something_else_is_not_written() {
        Office office = Office.withRegister(folder);

        Office.Answer answer =
                office.run("register", "export", folder.resolve("register.pdf").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.messages()).contains(".csv eller .xlsx og ikke som .pdf");
        assertThat(folder.resolve("register.pdf")).doesNotExist();
        for (String name : new String[] {"register", "tmp.Ab3dE6gHi0", "register.2027"}) {
            office.run("register", "export", folder.resolve(name).toString()).isDone();
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void what_is_exported_as_a_spreadsheet_is_imported_without_any_change() {
        Office office = Office.withRegister(folder);
        Path file = folder.resolve("Register.XLSX");

        office.run("register", "export", file.toString()).isDone();
        JsonNode report = office.run("register", "import", file.toString(), "--format", "json")
                .isDone()
                .json();

        assertThat(report.path("rows").asInt()).isEqualTo(24);
        assertThat(report.findValuesAsText("new")).containsOnly("0");
        assertThat(report.findValuesAsText("changed")).containsOnly("0");
    }

    @Test
    void what_cannot_be_read_is_one_sentence_and_no_json() throws IOException {
        Office office = Office.setUp(folder);
        Path broken = Files.write(folder.resolve("register.xlsx"), new byte[] {'P', 'K', 3, 4});
        Path sealed =
                Files.write(folder.resolve("sealed.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

        assertOneSentence(
                office.run("register", "import", broken.toString(), "--format", "json"), "gem som .xlsx eller CSV");
        assertOneSentence(office.run("register", "import", sealed.toString(), "--format", "json"), "adgangskode");
    }

    private static void assertOneSentence(Office.Answer answer, String saying) {
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.result()).isEmpty();
        assertThat(answer.messages().strip()).contains(saying).doesNotContain("\n", "Exception");
    }

    /** The rows as somebody has them in a spreadsheet: numbers are numbers and days are days. */
    private Path spreadsheet(Path text) throws IOException {
        Path file = folder.resolve("fra-et-regneark.csv");
        try (OutputStream target = Files.newOutputStream(file);
                Workbook workbook = new Workbook(target, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Ark1");
            List<String> lines = Files.readAllLines(text, Office.WINDOWS);
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    write(sheet, row, column, cells[column]);
                }
            }
        }
        assertThat(new String(Files.readAllBytes(file), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        return file;
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d{2}-\\d{2}-\\d{4}")) {
            sheet.value(row, column, LocalDate.parse(text, DAY));
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (text.matches("\\d+")) {
            sheet.value(row, column, Long.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
