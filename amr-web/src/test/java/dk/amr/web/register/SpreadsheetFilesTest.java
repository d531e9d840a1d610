package dk.amr.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.register.file.RegisterFiles;
import dk.amr.domain.shared.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpreadsheetFilesTest {

    private final OfficeFiles files = new OfficeFiles();

    @Test
    void cells_are_read_as_whoever_looks_at_them_would_write_them_down() {
        byte[] file = spreadsheet(sheet -> {
            sheet.value(0, 0, "Fornavn");
            sheet.value(0, 3, "Ø");
            sheet.value(1, 0, "Søren; \"x\"\nto linjer");
            sheet.value(1, 1, LocalDate.of(2026, 12, 31));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, 746);
            sheet.style(1, 2).format("0000").set();
            sheet.value(1, 3, 1234567890);
            sheet.value(3, 0, 24.5);
            sheet.value(3, 1, 46387);
            sheet.inlineString(3, 2, "=1+1");
            sheet.value(3, 4, LocalDate.of(2027, 3, 1));
            sheet.style(3, 4).format("[$-406]d. mmmm yyyy;@").set();
        });

        assertThat(read(file))
                .containsExactly(
                        List.of("Fornavn", "", "", "Ø"),
                        List.of("Søren; \"x\"\nto linjer", "2026-12-31", "0746", "1234567890"),
                        List.of(),
                        List.of("24.5", "46387", "=1+1", "", "2027-03-01"));
    }

    @Test
    void a_number_of_a_cpr_keeps_its_first_zero_so_that_it_is_seen() {
        byte[] file = spreadsheet(sheet -> {
            sheet.value(0, 0, "Fornavn");
            sheet.value(1, 0, 101701234);
            sheet.style(1, 0).format("000000-0000").set();
        });

        assertThat(read(file).getLast()).containsExactly("0101701234");
    }

    @Test
    void a_time_of_day_is_kept_so_that_it_is_refused_as_a_day() {
        byte[] file = spreadsheet(sheet -> {
            sheet.value(0, 0, LocalDateTime.of(2027, 1, 2, 12, 30));
            sheet.style(0, 0).format("yyyy-mm-dd hh:mm").set();
        });

        assertThat(read(file)).containsExactly(List.of("2027-01-02T12:30"));
    }

    @Test
    void the_first_sheet_that_is_shown_is_read() {
        byte[] file = workbook(workbook -> {
            Worksheet hidden = workbook.newWorksheet("Noter");
            hidden.value(0, 0, "skjult");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Register").value(0, 0, "Fornavn");
        });

        assertThat(read(file)).containsExactly(List.of("Fornavn"));
    }

    @Test
    void what_is_written_is_read_again_with_days_that_are_days_counts_that_are_counts_and_no_formula() {
        List<List<String>> rows = List.of(
                List.of("Fornavn", "Valgdato", "Telefon", "Valgperiode"),
                List.of("=HYPERLINK(\"x\")", "31-12-2026", "+45 01020304", "24"),
                List.of("", "", "00045"),
                List.of("Åse Ærø", "01-03-2027"));
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (RegisterFiles.Sheet sheet = files.createSpreadsheet(target)) {
            rows.forEach(sheet::write);
        }

        assertThat(read(target.toByteArray()))
                .containsExactly(
                        rows.getFirst(),
                        List.of("=HYPERLINK(\"x\")", "2026-12-31", "+45 01020304", "24"),
                        rows.get(2),
                        List.of("Åse Ærø", "2027-03-01"));
        String rowsOfSheet = Archive.of(target.toByteArray()).text("xl/worksheets/sheet1.xml");
        assertThat(rowsOfSheet)
                .doesNotContain("<f>", "<f ")
                .contains("<v>46387.0</v>", "<v>24</v>", "<autoFilter ref=\"A1:D4\"");
    }

    @TestFactory
    Stream<DynamicTest> what_no_office_would_send_ends_in_one_sentence() {
        byte[] good = spreadsheet(sheet -> sheet.value(0, 0, "Fornavn"));
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(
                refused("nothing but a beginning", new byte[] {'P', 'K', 3, 4}, "file-is-no-spreadsheet"),
                refused("cut short", Arrays.copyOf(good, good.length / 2), "file-is-no-spreadsheet"),
                refused("cut at the end", Arrays.copyOf(good, good.length - 10), "file-is-no-spreadsheet"),
                refused(
                        "another zip",
                        Archive.empty().with("word/document.xml", "<a/>").bytes(),
                        "file-is-no-spreadsheet"),
                refused(
                        "another file within",
                        Archive.of(good)
                                .before("xl/worksheets/sheet1.xml", entity)
                                .bytes(),
                        "spreadsheet-is-unsafe"),
                refused(
                        "a text that grows without end",
                        Archive.of(good)
                                .before("xl/workbook.xml", "<!DOCTYPE l [<!ENTITY l \"ha\">]>")
                                .bytes(),
                        "spreadsheet-is-unsafe"),
                refused(
                        "a bomb",
                        Archive.of(good)
                                .with("xl/media/bomb.bin", "0".repeat(20_000_000))
                                .bytes(),
                        "spreadsheet-is-unsafe"),
                refused(
                        "nothing as a letter",
                        Archive.of(good).with("docProps/app.xml", "<a>\0</a>").bytes(),
                        "spreadsheet-is-unsafe"),
                refused(
                        "broken within",
                        Archive.of(good)
                                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"x\">")
                                .bytes(),
                        "file-is-no-spreadsheet"),
                refused("a formula", spreadsheet(sheet -> sheet.formula(0, 0, "1+1")), "cell-is-a-formula"),
                refused(
                        "a long cell",
                        spreadsheet(sheet -> sheet.inlineString(0, 0, "x".repeat(32_768))),
                        "cell-is-too-long"),
                refused("a cell far out", spreadsheet(sheet -> sheet.value(0, 200, "x")), "row-has-too-many-columns"),
                refused(
                        "a cell far down",
                        spreadsheet(sheet -> sheet.value(500_000, 0, "x")),
                        "file-has-too-many-rows"),
                refused("no rows", spreadsheet(sheet -> {}), "file-is-empty"));
    }

    @Test
    void nothing_of_the_file_is_left_behind() throws IOException {
        Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
        byte[] good = spreadsheet(sheet -> sheet.value(0, 0, "Fornavn"));

        read(good);
        assertThatThrownBy(() -> read(Arrays.copyOf(good, 100))).isInstanceOf(InvalidValue.class);

        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left.filter(each -> each.getFileName().toString().matches("register.*\\.xlsx")))
                    .isEmpty();
        }
    }

    private DynamicTest refused(String name, byte[] file, String rule) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThatThrownBy(() -> read(file))
                        .isInstanceOfSatisfying(
                                InvalidValue.class,
                                refusal -> assertThat(refusal.rule()).isEqualTo(rule)));
    }

    private static byte[] spreadsheet(Consumer<Worksheet> content) {
        return workbook(workbook -> content.accept(workbook.newWorksheet("Register")));
    }

    private static byte[] workbook(Consumer<Workbook> content) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(target, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return target.toByteArray();
    }

    private List<List<String>> read(byte[] content) {
        List<List<String>> rows = new ArrayList<>();
        try (RegisterFile file = files.open(new ByteArrayInputStream(content))) {
            rows.add(file.headings());
            for (Optional<List<String>> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
