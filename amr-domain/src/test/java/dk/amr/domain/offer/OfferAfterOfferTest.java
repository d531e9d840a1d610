package dk.amr.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D27: an offer is for a mandate. */
final class OfferAfterOfferTest {

    @Test
    void a_new_mandate_brings_a_new_offer_also_to_whoever_never_answered_the_last() {
        F1Networks f1 = F1Networks.asDescribed();
        f1.send(LocalDate.of(2027, 1, 4));
        Mandate before = f1.amrMandate("100001");
        f1.end("100001", LocalDate.of(2027, 3, 31), EndReason.OTHER);
        f1.installation()
                .ports()
                .mandates()
                .save(Mandate.of(
                        new MandateId(CountingIds.id(990)),
                        before.kreds(),
                        before.person(),
                        before.seat(),
                        Election.UNKNOWN,
                        Term.ofMonths(LocalDate.of(2027, 5, 1), 24, null)));

        assertThat(f1.send(LocalDate.of(2027, 5, 2)).sent()).isEqualTo(1);
    }
}
