package dk.amr.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.amr.domain.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class GuardTest {

    private static final Names REGISTER = new Names(
            List.of(
                    new Names.Called("Åse", "Bøgelund"),
                    new Names.Called("Anne-Marie", "Holm"),
                    new Names.Called("Bo", "Prøve"),
                    new Names.Called("Tormod", "Prøve")),
            List.of("Bosted Elmehøj", "Marie Hjemmet"));
    private static final Guard GUARD = Guard.with(REGISTER);

    /** What is found, as kind and text. */
    private static List<String> found(String note) {
        int[] codePoints = note.codePoints().toArray();
        return GUARD.check(note).stream()
                .map(each -> each.kind() + " " + new String(codePoints, each.start(), each.end() - each.start()))
                .toList();
    }

    @Test
    void SC5_mette_is_flagged_and_the_plan_of_shifts_is_not() {
        assertThat(GUARD.check("Mette er umulig")).containsExactly(new Finding(0, 5, Finding.Kind.NAME));
        assertThat(GUARD.check("samarbejdet om vagtplanen")).isEmpty();
    }

    @Test
    void E7_initials_at_a_place_of_work_are_flagged() {
        assertThat(GUARD.check("JK på natholdet")).containsExactly(new Finding(0, 2, Finding.Kind.INITIALS));
        assertThat(found("leder M.H., TR'en MH og AMR LK"))
                .containsExactly("INITIALS M.H.", "INITIALS MH", "INITIALS LK");
    }

    @Test
    void P8_a_cpr_number_must_go_and_everything_else_may_be_confirmed() {
        assertThat(Stream.of(Finding.Kind.values()).filter(kind -> !new Finding(0, 1, kind).mayBeConfirmed()))
                .containsExactly(Finding.Kind.CPR);
        assertThat(new CheckedNotes(1, List.of(new CheckedNotes.Line(1, new Finding(0, 1, Finding.Kind.NAME))))
                        .mayBeConfirmed())
                .isTrue();
        assertThat(new CheckedNotes(1, List.of(new CheckedNotes.Line(1, new Finding(0, 1, Finding.Kind.CPR))))
                        .mayBeConfirmed())
                .isFalse();
    }

    @Test
    void D21_a_cpr_number_is_told_by_shape_and_date() {
        assertThat(found("010190-1234, 0101901234, 010190 1234, 01 01 90 1234, 610190-1234, 010190–1234"))
                .hasSize(6)
                .allMatch(each -> each.startsWith("CPR "));
        assertThat(found("0\u00AD10190\u200B-12\u200D34")).hasSize(1);
        assertThat(found("320190-1234, 0113901234, 290201-1234, 9999991234, 01019012345"))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> D21_a_cpr_number_is_found_however_it_is_parted() {
        return Stream.of(
                        "31-12-99 1234",
                        "31-12-99-1234",
                        "31.12.99-1234",
                        "31.12.1999-1234",
                        "31-12-1999 1234",
                        "31-12-1999-1234",
                        "31 12 1999 1234",
                        "31-12-2009 4321",
                        "31.12.2009-1234",
                        "311299/1234",
                        "311299_1234",
                        "3112 99 1234",
                        "3112 99-1234",
                        "31121999-1234",
                        "911299/1234")
                .map(number -> DynamicTest.dynamicTest(
                        number,
                        () -> assertThat(found("Vi talte om " + number + " i går"))
                                .containsExactly("CPR " + number)));
    }

    @TestFactory
    Stream<DynamicTest> days_that_do_not_exist_times_and_years_are_no_cpr_numbers() {
        return Stream.of(
                        "32-12-99 1234",
                        "31.02.1999-1234",
                        "31-13-1999 1234",
                        "321299/1234",
                        "311399_1234",
                        "3113 99 1234",
                        "31 12 1799 1234",
                        "P-nummer 0101901234",
                        "Mødet er 12-03-2027 1500",
                        "Mødet er 12 03 2027 1500",
                        "fra 01.01.2027 - 2028",
                        "den 31.12.99 1234 gange",
                        "den 20240115_1234")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(found(text)).noneMatch(each -> each.startsWith("CPR "))));
    }

    @TestFactory
    Stream<DynamicTest> every_way_to_write_a_name_of_the_register_is_found() {
        String nfd = Normalizer.normalize("Åse Bøgelund", Normalizer.Form.NFD);
        return Stream.of(
                        "Åse Bøgelund",
                        "Aase Boegelund",
                        "åse bøgelund",
                        "ÅSE BØGELUND",
                        "Åse\u00A0Bøgelund",
                        nfd,
                        "Å\u00ADse Bøge\u200Blund",
                        "Åses",
                        "Åse's",
                        "Bøgelund",
                        "Bøgelunds",
                        "Anne-Marie",
                        "Anne Marie",
                        "Annemarie",
                        "annemarie holm",
                        "Bo Prøve",
                        "bo prøve",
                        "Tormod",
                        "Tormods")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThat(found("Vi talte med " + name + " i går"))
                                .containsExactly("NAME " + name)));
    }

    @TestFactory
    Stream<DynamicTest> everyday_words_and_places_are_nobody() {
        return Stream.of(
                        "Prøve på den nye lift",
                        "Vi vil prøve igen",
                        "Bo og lev her",
                        "pr. dag",
                        "1. maj",
                        "liv og sol",
                        "i mark og skov",
                        "Lund Skole",
                        "Vi mødtes på Mark Skole",
                        "Bosted Elmehøj",
                        "på Marie Hjemmet",
                        "Sankt Hans",
                        "Hans vagt er slut",
                        "Dag og nat",
                        "AMR og TR i MED",
                        "HR siger nej",
                        "uge 22-23-24-25",
                        "Sagsnr. 20304050",
                        "den 20240115",
                        "20.304.050 kr.",
                        "Arbejdstilsynets vejledning",
                        "AT-vejledningen",
                        "besøg af Arbejdstilsynet",
                        "CVR 29189846")
                .map(text -> DynamicTest.dynamicTest(
                        text, () -> assertThat(found(text)).isEmpty()));
    }

    @Test
    void offsets_are_code_points_and_a_complaint_may_have_a_name_in_it() {
        assertThat(GUARD.check("😀 𝒜 Mette")).containsExactly(new Finding(4, 9, Finding.Kind.NAME));
        assertThat(found("Har Pia klaget over Bo til Arbejdstilsynet?"))
                .containsExactly("NAME Pia", "COMPLAINT klaget over Bo til Arbejdstilsynet", "NAME Bo");
    }

    @Test
    void without_a_register_common_names_are_known_still() {
        assertThat(Guard.with(Names.NONE).check("Spørg Fatima")).hasSize(1);
        assertThat(Guard.with(Names.NONE).check("")).isEmpty();
    }

    @Test
    void nothing_it_makes_repeats_a_name_or_a_note() {
        assertThat(REGISTER + " " + REGISTER.people() + " " + new Notes(List.of("Mette")) + " " + GUARD.check("Mette"))
                .doesNotContain("Mette", "Bøgelund", "Elmehøj");
        assertThatThrownBy(() -> Notes.read("på".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("notes-are-not-utf-8"));
    }

    @Test
    void lines_are_notes_unless_there_is_nothing_to_see_on_them() {
        Notes notes = Notes.read("\uFEFFen\r\n\r\n \u00A0\u200B\nto\rtre".getBytes(StandardCharsets.UTF_8));

        assertThat(notes.lines()).hasSize(5).startsWith("en").endsWith("tre");
        assertThat(notes.count()).isEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> a_megabyte_of_anything_is_read_in_no_time() {
        return Stream.of(
                        "Vi talte med Mette og Bo om vagtplanen. ",
                        "A.",
                        "A. ",
                        "a@",
                        "@",
                        "a.",
                        "1 ",
                        "12 ",
                        "20 30 ",
                        "1-",
                        "31 12 1999 ",
                        "311299_",
                        "Anne-",
                        "Marie ",
                        "Bo og ",
                        "M",
                        "a",
                        "\u0300",
                        "a\u0300\u0316\u0327",
                        "\u200B",
                        "1\u200B",
                        "JK ",
                        "'",
                        "s'",
                        " ",
                        ".",
                        "klage AT ",
                        "klage til ",
                        "AT ",
                        "leder ",
                        "(at)",
                        "\uD800",
                        "Bosted ",
                        "Æ",
                        "+45")
                .map(piece -> DynamicTest.dynamicTest(
                        "of " + piece.codePoints().boxed().toList(),
                        () -> assertTimeout(
                                Duration.ofSeconds(5), () -> GUARD.check(piece.repeat(1_000_000 / piece.length())))));
    }
}
