package dk.amr.domain.kreds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MunicipalitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Skanderborg", "SKANDERBORG", " skanderborg kommune ", "Skanderborgs Kommune", "746", "0746"})
    void a_municipality_is_read_by_name_or_number(String text) {
        assertThat(Municipalities.read(text)).isEqualTo(new Municipality(new MunicipalityCode("0746"), "Skanderborg"));
    }

    @ParameterizedTest
    @CsvSource({
        "Århus,0751",
        "Aarhus,0751",
        "Samsoe,0741",
        "Københavns Kommune,0101",
        "koebenhavn,0101",
        "Assens,0420",
        "Randers Kommune,0730",
        "Vesthimmerland,0820",
        "Nordfyns,0480",
        "Bornholms Regionskommune,0400",
        "Høje-Tåstrup,0169",
        "A\u030Arhus,0751"
    })
    void either_spelling_will_do(String text, String code) {
        assertThat(Municipalities.read(text).code()).isEqualTo(new MunicipalityCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Vejby", "0999", "12345", "9999", "Århus C"})
    void what_is_none_is_refused(String text) {
        assertThatThrownBy(() -> Municipalities.read(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"Skandeborg,Skanderborg", "Silkborg kommune,Silkeborg", "aarhsu,Aarhus"})
    void one_that_is_mistyped_is_asked_about(String text, String meant) {
        assertThatThrownBy(() -> Municipalities.read(text))
                .satisfies(refused -> assertThat(
                                ((InvalidValue) refused).sentence().danish())
                        .isEqualTo("Kommunen findes ikke. Mente du " + meant + "?"));
    }

    @Test
    void a_code_has_four_digits() {
        assertThat(new MunicipalityCode(" 746 ").value()).isEqualTo("0746");
        assertThatThrownBy(() -> new MunicipalityCode("7460")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MunicipalityCode("x")).isInstanceOf(InvalidValue.class);
        assertThat(Municipalities.of(new MunicipalityCode("0851")).name()).isEqualTo("Aalborg");
    }

    @Test
    void a_kreds_is_named_without_the_word_kreds() {
        assertThat(new KredsName("Kreds  Østjylland").value()).isEqualTo("Østjylland");
        assertThatThrownBy(() -> new KredsName(" ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new KredsName("x".repeat(81))).isInstanceOf(InvalidValue.class);
    }
}
