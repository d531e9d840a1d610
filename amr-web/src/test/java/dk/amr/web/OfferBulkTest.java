package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.offer.OfferBulk;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class OfferBulkTest {

    private static OfferRun.Line line(String given, String family, String group) {
        return new OfferRun.Line(
                new PersonId(UUID.randomUUID()),
                new PersonName(given, family),
                new KommunegruppeName(group),
                true,
                new Verdict.Send(new NetworkId(new UUID(0, 1))));
    }

    @Test
    void those_who_were_sent_an_offer_stand_by_name_and_not_by_kommunegruppe() {
        OfferRun run = new OfferRun(
                LocalDate.of(2027, 1, 1),
                true,
                List.of(
                        line("Bo", "Åen", "Samsø"),
                        line("Eva", "Ærø", "Skanderborg"),
                        line("Anna", "Øby", "Aarhus"),
                        line("Dan", "Berg", "Aarhus")));

        assertThat(OfferBulk.after(run, false, Language.DANISH).lines())
                .extracting(BulkPage.Line::name)
                .containsExactly("Dan Berg", "Eva Ærø", "Anna Øby", "Bo Åen");
    }
}
