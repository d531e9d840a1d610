package dk.amr.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.shared.InvalidValue;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MandateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "amr,AMR",
        "AMiR,AMR",
        "Arbejdsmiljørepræsentant,AMR",
        "tr,TR",
        "Fællestillidsrepræsentant,FTR",
        "LEDER,LEADER"
    })
    void a_role_is_read_in_danish_or_english(String text, MandateRole role) {
        assertThat(MandateRole.of(text)).isEqualTo(role);
    }

    @Test
    void what_is_no_role_or_kind_is_refused() {
        assertThatThrownBy(() -> MandateRole.of("formand")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> ElectionKind.of("fredsvalg")).isInstanceOf(InvalidValue.class);
        assertThat(EndReason.of("noget andet")).isEmpty();
        assertThat(EndReason.of("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ElectionKind.class)
    void a_kind_of_election_is_read_as_it_is_written(ElectionKind kind) {
        assertThat(ElectionKind.of(kind.title().danish())).isEqualTo(kind);
        assertThat(ElectionKind.of(kind.title().english())).isEqualTo(kind);
        assertThat(ElectionKind.of(kind.name())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void a_reason_is_read_as_it_is_written(EndReason reason) {
        assertThat(EndReason.of(reason.title().danish())).contains(reason);
        assertThat(EndReason.of(reason.title().english())).contains(reason);
        assertThat(EndReason.of(reason.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .contains(reason);
    }
}
