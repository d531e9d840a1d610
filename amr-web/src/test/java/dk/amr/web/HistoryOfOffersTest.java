package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was offered and answered, on the page of a person. */
final class HistoryOfOffersTest {

    private final RunningWeb web = RunningWeb.withF1();
    private final Season season = Season.in(web);
    private final Browser office = web.browserOf(Role.OFFICE_ADMIN);
    private final String anna = "/personer/" + season.person("anna");

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void what_happened_on_one_day_stands_in_the_order_it_happened_the_latest_first() {
        office.submit(anna + "/tilbud", anna + "/tilbud", Map.of());
        String withdraw = office.get(anna).body().replaceAll("(?s).*href=\"([^\"]*/traek-tilbage)\".*", "$1");
        office.submit(withdraw, withdraw, Map.of("version", "1"));
        office.submit(anna + "/svar", anna + "/svar", Map.of("svar", "ACCEPTED", "dag", "01-01-2027"));

        assertThat(office.get(anna).body())
                .containsSubsequence("Ja tak, på papir eller telefon", "Tilbuddet blev trukket tilbage");
    }
}
