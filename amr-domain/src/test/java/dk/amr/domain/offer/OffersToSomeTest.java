package dk.amr.domain.offer;

import static dk.amr.domain.offer.OfferRunTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OffersToSomeTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private final F1Networks f1 = F1Networks.asDescribed();

    @Test
    void SC2_a_run_for_some_looks_at_them_alone_and_still_asks_whether_an_offer_is_due() {
        SendOffers sendOffers = f1.get(SendOffers.class);
        OfferRun everybody = sendOffers.send(f1.office(DAY), new SendOffers.Request(true, true));
        Set<PersonId> some = everybody.lines().stream()
                .filter(line -> Set.of("Anna", "Gry", "Eva")
                        .contains(Objects.requireNonNull(line.name()).given()))
                .map(OfferRun.Line::person)
                .collect(Collectors.toSet());

        OfferRun preview = sendOffers.send(f1.office(DAY), new SendOffers.Request(true, true, some));
        OfferRun first = sendOffers.send(f1.office(DAY), new SendOffers.Request(false, true, some));
        OfferRun second = sendOffers.send(f1.office(DAY), new SendOffers.Request(false, true, some));

        assertThat(told(preview))
                .containsExactlyInAnyOrder(
                        "Anna: send",
                        "Eva: no active network in the kommunegruppe",
                        "Gry: declined for current mandate");
        assertThat(first.sent()).isEqualTo(1);
        assertThat(told(second)).contains("Anna: has an open offer");
        assertThat(f1.installation().entries().getLast().detail())
                .isEqualTo("run sent=0 blocked=1 skipped=2 excluded=0 chosen=3 names=shown");
        assertThat(sendOffers
                        .send(f1.office(DAY), new SendOffers.Request(true, true, Set.of()))
                        .lines())
                .isEmpty();
    }
}
