package dk.amr.domain.register.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegisterHeadingTest {

    private static String refusalOf(String heading) {
        try {
            new RegisterHeading(List.of("Fornavn", heading));
            return "";
        } catch (InvalidValue refusal) {
            return refusal.rule() + " " + refusal.sentence().danish()
                    + refusal.sentence().english();
        }
    }

    @Test
    void headings_come_in_any_order_and_case_and_in_danish_or_english() {
        RegisterHeading heading = new RegisterHeading(List.of("EFTERNAVN", "first NAME", " tiltraadt ", "Fødeby"));
        Cells cells = heading.arrange(2, List.of("Prøve", "Anna", "01-01-2026", "Odder"));

        assertThat(cells.text(RegisterColumn.GIVEN_NAME)).isEqualTo("Anna");
        assertThat(cells.text(RegisterColumn.FAMILY_NAME)).isEqualTo("Prøve");
        assertThat(cells.text(RegisterColumn.STARTED)).isEqualTo("01-01-2026");
        assertThat(heading.unknown()).containsExactly("Fødeby");
    }

    @ParameterizedTest
    @EnumSource(RegisterColumn.class)
    void every_column_is_known_by_the_heading_that_an_export_writes(RegisterColumn column) {
        assertThat(RegisterColumn.of(column.heading())).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CPR", "Cpr-nr.", "cpr nummer", "CPRnr", "Personnummer", "PERSONNR", "010170-1234"})
    void E10_a_heading_like_cpr_refuses_the_file_without_repeating_it(String heading) {
        assertThat(refusalOf(heading)).startsWith("file-holds-cpr-numbers").doesNotContain("0101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medlemsnr", "Kursus gennemført", "Kapring", "P-nummer"})
    void other_headings_refuse_nothing(String heading) {
        assertThat(refusalOf(heading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010170-1234", "0101701234", "Anna 010170 1234", "se 290200\u20131234"})
    void E10_a_value_like_a_cpr_number_refuses_the_file_without_repeating_it(String value) {
        RegisterHeading heading = new RegisterHeading(List.of("Fornavn", "Ukendt", "P-nummer"));

        assertThatThrownBy(() -> heading.arrange(2, List.of("Anna", value)))
                .isInstanceOfSatisfying(InvalidValue.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("file-holds-cpr-numbers");
                    assertThat(refusal.toString()
                                    + refusal.sentence().danish()
                                    + refusal.sentence().english())
                            .doesNotContain("0101", "1234", "2902")
                            .contains("række 2, kolonne 2", "row 2, column 2");
                });
        assertThatThrownBy(() -> heading.arrange(2, List.of("Anna", "", "", value)))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"Arbejdssted, WORKPLACE", "Medlem siden, JOINED", "Medlem fra, JOINED"})
    void what_offices_call_a_column_is_known(String heading, RegisterColumn column) {
        assertThat(RegisterColumn.of(heading)).contains(column);
    }

    @Test
    void D21_a_p_number_may_have_the_shape_of_a_cpr_number() {
        RegisterHeading heading = new RegisterHeading(List.of("Fornavn", "P-nummer"));

        assertThat(heading.arrange(2, List.of("Anna", "0101701234")).text(RegisterColumn.P_NUMBER))
                .isEqualTo("0101701234");
    }

    @Test
    void a_file_needs_a_heading_for_a_name() {
        assertThatThrownBy(() -> new RegisterHeading(List.of("Medlemsnr", "Hverv")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("file-has-no-headings");
        assertThatThrownBy(() -> new RegisterHeading(List.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_heading_stands_once() {
        assertThatThrownBy(() -> new RegisterHeading(List.of("Fornavn", "Mail", "E-mail")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("heading-stands-twice");
    }

    @Test
    void a_short_row_is_filled_up_and_a_long_one_cut() {
        RegisterHeading heading = new RegisterHeading(List.of("Fornavn", "Efternavn"));

        assertThat(heading.arrange(2, List.of("Anna")).text(RegisterColumn.FAMILY_NAME))
                .isEmpty();
        assertThat(heading.arrange(2, List.of("Anna", "Prøve", "mere")).text(RegisterColumn.FAMILY_NAME))
                .isEqualTo("Prøve");
        assertThat(heading.arrange(2, List.of(" ", "")).isBlank()).isTrue();
    }

    @Test
    void the_sign_that_keeps_a_cell_from_being_a_formula_is_taken_off_again() {
        RegisterHeading heading = new RegisterHeading(List.of("Fornavn", "Telefon"));

        assertThat(heading.arrange(2, List.of("'=Anna", "'+4612345678")).text(RegisterColumn.PHONE))
                .isEqualTo("+4612345678");
        assertThat(heading.arrange(2, List.of("'t Hooft")).text(RegisterColumn.GIVEN_NAME))
                .isEqualTo("'t Hooft");
    }

    @Test
    void cells_packed_into_one_text_come_out_as_they_were() {
        Cells cells = new RegisterHeading(List.of("Fornavn", "Efternavn"))
                .arrange(7, List.of("An\u001fna", "'=A\u001fB\u001eC"));

        assertThat(Cells.unpack(7, cells.packed()).packed()).isEqualTo(cells.packed());
        assertThat(Cells.unpack(7, cells.packed()).text(RegisterColumn.GIVEN_NAME))
                .isEqualTo("Anna");
        assertThat(Cells.unpack(7, cells.packed()).text(RegisterColumn.FAMILY_NAME))
                .isEqualTo("=ABC");
    }
}
