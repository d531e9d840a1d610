package dk.amr.domain.offer;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class OfferTest {

    private static final LocalDate SENT = LocalDate.of(2027, 1, 4);
    private static final LocalDate LAST = SENT.plusDays(Offer.DAYS_TO_ANSWER);

    private final Offer offer = Offer.made(
            new OfferId(CountingIds.id(1)),
            aKreds().id(),
            aPerson().id(),
            anAmrMandate().id(),
            new NetworkId(CountingIds.id(1)),
            SENT,
            Channel.MAIL);

    @Test
    void it_is_open_from_the_day_it_is_sent_to_the_last_day_for_an_answer() {
        assertThat(offer.isOpen(SENT)).isTrue();
        assertThat(offer.isOpen(LAST)).isTrue();
        assertThat(offer.isOpen(LAST.plusDays(1))).isFalse();
        assertThat(offer.stateOn(LAST.plusDays(1)).code()).isEqualTo("EXPIRED");
        assertThat(offer.stateOn(SENT).code()).isEqualTo("SENT");
    }

    @Test
    void an_answer_counts_from_its_day() {
        Offer accepted = offer.openOn(SENT.plusDays(6)).accepted(SENT.plusDays(6), Channel.LINK);

        assertThat(accepted.stateOn(SENT.plusDays(5)).code()).isEqualTo("SENT");
        assertThat(accepted.stateOn(SENT.plusDays(6)).code()).isEqualTo("ACCEPTED");
        assertThat(accepted.stateOn(LAST.plusDays(9)).code()).isEqualTo("ACCEPTED");
    }

    @Test
    void only_an_open_offer_is_answered() {
        Offer declined = offer.openOn(SENT).declined(SENT, Channel.LINK);
        Offer withdrawn = offer.openOn(SENT).withdrawn(SENT);

        assertThatThrownBy(() -> declined.openOn(SENT)).isInstanceOf(OfferIsAnswered.class);
        assertThatThrownBy(() -> withdrawn.openOn(SENT)).isInstanceOf(OfferIsWithdrawn.class);
        assertThatThrownBy(() -> offer.openOn(LAST.plusDays(1))).isInstanceOf(OfferHasExpired.class);
        assertThatThrownBy(() -> offer.settledAsExpired().openOn(SENT)).isInstanceOf(OfferHasExpired.class);
        assertThatThrownBy(() -> offer.openOn(SENT.minusDays(1))).isInstanceOf(AnswerIsBeforeTheOffer.class);
    }

    @Test
    void an_answer_is_read_by_its_name() {
        assertThat(Answer.of(" Accepted ")).isEqualTo(Answer.ACCEPTED);
        assertThatThrownBy(() -> Answer.of("maybe")).isInstanceOf(InvalidValue.class);
    }
}
