package dk.amr.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.offer.look.ListOffers;
import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListOffersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final F1Networks f1 = F1Networks.asDescribed();

    @Test
    void a_state_that_there_is_not_is_refused() {
        assertThatThrownBy(() -> new ListOffers.Query("foo", null, 50))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("filter-is-unknown");
    }

    @ParameterizedTest
    @CsvSource({"sent, SENT", "Åbent, SENT", "open, SENT", "sagt ja, ACCEPTED", "trukket tilbage, WITHDRAWN"})
    void a_state_is_known_by_its_code_and_by_what_it_is_called(String text, String code) {
        assertThat(new ListOffers.Query(text, null, 50).state()).isEqualTo(code);
    }

    @Test
    void offers_of_one_day_stand_by_name_in_the_order_of_the_danish_alphabet() {
        f1.establish("Samsø", DAY);
        f1.rename("100001", "Åen");
        f1.rename("100005", "Østergaard");
        f1.send(DAY);

        assertThat(f1.get(ListOffers.class)
                        .list(f1.office(DAY), new ListOffers.Query("SENT", null, 50))
                        .items())
                .extracting(line -> line.name().full())
                .containsExactly("Eva Østergaard", "Anna Åen");
    }
}
