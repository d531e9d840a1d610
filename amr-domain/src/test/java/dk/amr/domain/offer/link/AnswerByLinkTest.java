package dk.amr.domain.offer.link;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.consent.Consents;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.network.NetworkIsNotActive;
import dk.amr.domain.offer.AmrIsNotEligible;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferIsAnswered;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AnswerByLinkTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate ANSWERED = LocalDate.of(2027, 1, 10);
    private static final String HERE = "192.0.2.7";

    private final F1Networks f1 = F1Networks.asDescribed();
    private final Caller anybody = Caller.anonymous(Door.PAGE, ANSWERED);

    private Offer offer() {
        return f1.installation()
                .ports()
                .offers()
                .ofPerson(aKreds().id(), f1.person("100001").id())
                .getLast();
    }

    private String sent() {
        f1.send(DAY);
        return f1.get(PersonalLinks.class)
                .secretFor(LinkPurpose.ANSWER_OFFER, offer().id().value())
                .orElseThrow();
    }

    private OfferPage read(String secret) {
        return f1.get(ReadOfferLink.class).read(anybody, secret, HERE);
    }

    private void answer(String secret, Answer answer, boolean acknowledges, boolean listed) {
        f1.get(AnswerOffer.class)
                .answer(anybody, new AnswerOffer.Request(secret, HERE, answer, acknowledges, listed, Language.ENGLISH));
    }

    @Test
    void reading_changes_nothing_however_often() {
        String secret = sent();
        int events = f1.installation().entries().size();

        assertThat(read(secret).isOpen()).isTrue();
        assertThat(read(secret).name().given()).isEqualTo("Anna");
        assertThat(offer().outcome()).isNull();
        assertThat(f1.installation().entries()).hasSize(events);
    }

    @Test
    void accepting_gives_a_place_and_asks_for_the_rest_separately() {
        String secret = sent();
        answer(secret, Answer.ACCEPTED, false, false);

        PersonId anna = f1.person("100001").id();
        assertThat(f1.standing("100001", ANSWERED).isActive()).isTrue();
        assertThat(f1.installation().ports().acknowledgements().of(aKreds().id(), anna.value()))
                .isEmpty();
        assertThat(f1.installation().ports().consents().ofPerson(aKreds().id(), anna))
                .isEmpty();
        assertThat(f1.person("100001").contact().language()).isEqualTo(Language.ENGLISH);
        assertThat(read(secret).isOpen()).isFalse();
        assertThatThrownBy(() -> answer(secret, Answer.DECLINED, false, false)).isInstanceOf(OfferIsAnswered.class);
    }

    @Test
    void what_was_chosen_freely_is_kept() {
        answer(sent(), Answer.ACCEPTED, true, true);

        PersonId anna = f1.person("100001").id();
        assertThat(f1.installation().ports().acknowledgements().of(aKreds().id(), anna.value()))
                .extracting(Acknowledgement::manner)
                .containsExactly(Manner.LINK);
        assertThat(f1.get(Consents.class).isGiven(aKreds().id(), anna, ConsentPurpose.PARTICIPANT_LIST, ANSWERED))
                .isTrue();
    }

    @Test
    void S31_declining_leaves_nothing_but_the_answer() {
        answer(sent(), Answer.DECLINED, true, true);

        assertThat(offer().stateOn(ANSWERED).code()).isEqualTo("DECLINED");
        assertThat(f1.installation()
                        .ports()
                        .acknowledgements()
                        .of(aKreds().id(), f1.person("100001").id().value()))
                .isEmpty();
    }

    @Test
    void who_is_no_longer_eligible_cannot_accept() {
        String secret = sent();
        f1.memberships("100001", new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 6)));

        assertThatThrownBy(() -> answer(secret, Answer.ACCEPTED, false, false)).isInstanceOf(AmrIsNotEligible.class);
        assertThat(offer().outcome()).isNull();
    }

    @Test
    void a_network_that_was_closed_cannot_be_joined() {
        String secret = sent();
        f1.get(CloseNetwork.class)
                .close(f1.office(DAY), new CloseNetwork.Request("Skanderborg", DAY.plusDays(1), null));

        assertThatThrownBy(() -> answer(secret, Answer.ACCEPTED, false, false)).isInstanceOf(NetworkIsNotActive.class);
    }

    @Test
    void a_link_that_is_unknown_or_over_tells_nothing_and_too_many_guesses_shut_the_door() {
        String secret = sent();
        assertThatThrownBy(() -> read("guess")).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> f1.get(ReadOfferLink.class)
                        .read(
                                Caller.anonymous(
                                        Door.PAGE, DAY.plusDays(Offer.DAYS_TO_ANSWER + Offer.DAYS_TO_TELL + 1)),
                                secret,
                                HERE))
                .isInstanceOf(NothingHere.class);
        for (int guess = 0; guess < 20; guess++) {
            String wrong = "guess" + guess;
            assertThatThrownBy(() -> answer(wrong, Answer.DECLINED, false, false))
                    .isInstanceOf(NothingHere.class);
        }

        assertThatThrownBy(() -> read(secret)).isInstanceOf(NothingHere.class);
        assertThat(f1.get(ReadOfferLink.class)
                        .read(anybody, secret, "192.0.2.8")
                        .isOpen())
                .isTrue();
    }

    @Test
    void an_offer_made_for_a_later_day_can_be_answered_at_once() {
        String secret = sent();
        Caller early = Caller.anonymous(Door.PAGE, DAY.minusDays(40));
        f1.get(AnswerOffer.class)
                .answer(early, new AnswerOffer.Request(secret, HERE, Answer.ACCEPTED, false, false, Language.DANISH));

        assertThat(offer().stateOn(DAY).code()).isEqualTo("ACCEPTED");
    }
}
