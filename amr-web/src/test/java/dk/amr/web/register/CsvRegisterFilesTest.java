package dk.amr.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CsvRegisterFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<List<String>> ROWS =
            List.of(List.of("Fornavn", "Tiltrådt", "Ø"), List.of("Søren; , \t", "Æblegård", "\"citat\"\nto linjer"));

    private final OfficeFiles files = new OfficeFiles();

    @TestFactory
    Stream<DynamicTest> every_separator_is_read_in_every_encoding() {
        return Stream.of(";", ",", "\t")
                .flatMap(separator -> Stream.of("", "\uFEFF", "windows")
                        .map(encoding -> DynamicTest.dynamicTest(
                                "separator " + (int) separator.charAt(0) + " in '" + encoding + "'",
                                () -> assertThat(read(encoded(text(separator), encoding)))
                                        .isEqualTo(ROWS))));
    }

    @Test
    void the_register_of_the_fixture_is_read_as_a_danish_spreadsheet_wrote_it() throws IOException {
        try (InputStream fixture =
                Objects.requireNonNull(CsvRegisterFilesTest.class.getResourceAsStream("f1-register.csv"))) {
            List<List<String>> rows = read(fixture.readAllBytes());

            assertThat(rows).hasSize(25).allSatisfy(row -> assertThat(row).hasSize(21));
            assertThat(rows.getFirst()).contains("Tiltrådt", "Fratrædelsesgrund");
            assertThat(rows.get(6)).contains("Ø-Botilbuddet", "Samsø", "lokalaftale 2024");
        }
    }

    @Test
    void letters_come_as_they_are_composed_or_not() {
        String decomposed = Normalizer.normalize("Fornavn;Åse Ærø\n", Normalizer.Form.NFD);

        assertThat(read(decomposed.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Fornavn", Normalizer.normalize("Åse Ærø", Normalizer.Form.NFD)));
    }

    @Test
    void a_late_letter_decides_for_windows_1252() {
        String rows = "Fornavn;Efternavn\n" + "Anna;Hansen\n".repeat(12_000) + "Søren;Ærø\n";

        List<List<String>> read = read(rows.getBytes(WINDOWS));

        assertThat(read).hasSize(12_002);
        assertThat(read.getLast()).containsExactly("Søren", "Ærø");
    }

    @Test
    void a_late_letter_is_read_in_utf_8() {
        String rows = "Fornavn;Efternavn\n" + "Anna;Hansen\n".repeat(12_000) + "Søren;Ærø\n";

        assertThat(read(rows.getBytes(StandardCharsets.UTF_8)).getLast()).containsExactly("Søren", "Ærø");
    }

    @Test
    void a_last_letter_at_the_very_end_is_read_in_windows_1252() {
        assertThat(read("Fornavn\næ".getBytes(WINDOWS)).getLast()).containsExactly("æ");
    }

    @Test
    void two_encodings_in_one_file_are_refused() {
        assertRefused(joined("Fornavn\nSøren\n".getBytes(StandardCharsets.UTF_8), "Jørgen\n".getBytes(WINDOWS)))
                .isEqualTo("file-has-mixed-encodings");
        assertRefused(joined("\uFEFFFornavn\n".getBytes(StandardCharsets.UTF_8), "Jørgen\n".getBytes(WINDOWS)))
                .isEqualTo("file-has-mixed-encodings");
    }

    @Test
    void what_is_no_text_is_refused_with_what_to_do() {
        assertRefused(new byte[0]).isEqualTo("file-is-empty");
        assertRefused("\uFEFF".getBytes(StandardCharsets.UTF_8)).isEqualTo("file-is-empty");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .isEqualTo("file-is-sealed-or-old");
        assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).isEqualTo("file-is-pdf");
        assertRefused("\uFEFFFornavn\n".getBytes(StandardCharsets.UTF_16LE)).isEqualTo("file-is-utf-16");
        assertRefused("Fornavn\n".getBytes(StandardCharsets.UTF_16)).isEqualTo("file-is-utf-16");
        assertRefused("Fornavn\nAn\0na\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("file-is-not-text");
        assertRefused(new byte[] {'a', '\n', (byte) 0x81}).isEqualTo("file-is-not-text");
    }

    @Test
    void a_table_that_does_not_hold_together_is_refused() {
        assertRefused("Fornavn;Efternavn\n\"Anna;Hansen\n").isEqualTo("quote-is-not-closed");
        assertRefused("Fornavn;Efternavn\n\"Anna\" M;Hansen\n").isEqualTo("quote-is-not-closed");
        assertRefused("Fornavn\n" + "x".repeat(32_768) + "\n").isEqualTo("cell-is-too-long");
        assertRefused("Fornavn\n" + "x".repeat(70_000) + "\n").isEqualTo("row-is-too-big");
        assertRefused("Fornavn\n" + ";".repeat(200) + "\n").isEqualTo("row-has-too-many-columns");
        assertRefused("Fornavn\n" + ";".repeat(5_000) + "\n").isEqualTo("row-is-too-big");
    }

    @Test
    void what_is_just_within_the_limits_is_read() {
        assertThat(read(("Fornavn\n" + "x".repeat(32_767) + "\n").getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
        assertThat(read(("Fornavn\n" + ";".repeat(199) + "\n").getBytes(StandardCharsets.UTF_8))
                        .getLast())
                .hasSize(200);
    }

    @Test
    void a_blank_line_is_a_row_so_that_numbers_match_the_spreadsheet() {
        assertThat(read("Fornavn;Efternavn\r\n\r\nAnna;Hansen\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Fornavn", "Efternavn"), List.of(""), List.of("Anna", "Hansen"));
    }

    @Test
    void a_line_that_names_the_separator_is_obeyed() {
        assertThat(read("sep=,\r\nFornavn,Efternavn; mellemnavn; kaldenavn\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("Fornavn", "Efternavn; mellemnavn; kaldenavn"));
    }

    @Test
    void a_file_is_written_as_a_danish_spreadsheet_expects_it() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (var sheet = files.create(target)) {
            sheet.write(List.of("Fornavn", "Efternavn"));
            sheet.write(List.of("Åse; \"Ås\"", "to\nlinjer"));
        }

        assertThat(target.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFFornavn;Efternavn\r\n\"Åse; \"\"Ås\"\"\";\"to\nlinjer\"\r\n");
    }

    @Test
    void what_is_written_is_read_again() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (var sheet = files.create(target)) {
            ROWS.forEach(sheet::write);
        }

        assertThat(read(target.toByteArray())).isEqualTo(ROWS);
    }

    private List<List<String>> read(byte[] content) {
        List<List<String>> rows = new ArrayList<>();
        try (RegisterFile file = files.open(new ByteArrayInputStream(content))) {
            rows.add(file.headings());
            for (Optional<List<String>> next = file.next(); next.isPresent(); next = file.next()) {
                rows.add(next.get());
            }
        }
        return rows;
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertRefused(String content) {
        return assertRefused(content.getBytes(StandardCharsets.UTF_8));
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertRefused(byte[] content) {
        List<String> rules = new ArrayList<>();
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(InvalidValue.class, invalid -> {
            rules.add(invalid.rule());
            assertThat(invalid.sentence().danish()).doesNotContain("Anna", "Hansen", "Søren", "!");
        });
        return assertThat(rules.getFirst());
    }

    private static String text(String separator) {
        return String.join(separator, ROWS.getFirst()) + "\r\n" + "\""
                + ROWS.get(1).getFirst() + "\"" + separator + ROWS.get(1).get(1) + separator
                + "\"\"\"citat\"\"\nto linjer\"\r\n";
    }

    private static byte[] encoded(String text, String encoding) {
        return encoding.equals("windows") ? text.getBytes(WINDOWS) : (encoding + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
