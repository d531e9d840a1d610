package dk.amr.domain.offer;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.anOffer;
import static dk.amr.domain.offer.OfferFixture.givenTwoAmrs;
import static dk.amr.domain.offer.OfferFixture.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link OfferRepository} must do. */
public interface OfferRepositoryContract {

    AllPorts ports();

    private OfferRepository offers() {
        return givenTwoAmrs(ports()).there().offers();
    }

    private static Offer declined(Offer offer) {
        return offer.ended(Outcome.Kind.DECLINED, SENT_ON.plusDays(3), Channel.LINK);
    }

    @Test
    default void an_offer_is_found_with_every_field() {
        OfferRepository offers = offers();
        Offer ended = declined(anOffer());
        Offer open = anOffer(2, BO, anotherNetwork(), SENT_ON);
        offers.save(ended);
        offers.save(open);

        assertThat(offers.find(aKreds().id(), ended.id())).contains(kept(ended, 1));
        assertThat(offers.get(aKreds().id(), open.id())).isEqualTo(kept(open, 1));
        assertThat(offers.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(ended, 1));
        assertThat(offers.ofKreds(aKreds().id())).containsExactly(kept(ended, 1), kept(open, 1));
    }

    @Test
    default void an_offer_that_nobody_saved_is_not_found() {
        OfferRepository offers = offers();

        assertThat(offers.find(aKreds().id(), anOffer().id())).isEmpty();
        assertThat(offers.ofKreds(aKreds().id())).isEmpty();
        assertThat(offers.ofPerson(aKreds().id(), ANNA.id())).isEmpty();
        assertThatThrownBy(() -> offers.get(aKreds().id(), anOffer().id())).isInstanceOf(UnknownOffer.class);
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        OfferRepository offers = offers();
        offers.save(anOffer());

        assertThat(offers.find(anotherKreds().id(), anOffer().id())).isEmpty();
        assertThat(offers.ofKreds(anotherKreds().id())).isEmpty();
        assertThat(offers.ofPerson(anotherKreds().id(), ANNA.id())).isEmpty();
    }

    @Test
    default void they_come_by_the_day_they_were_sent_and_then_by_id() {
        OfferRepository offers = offers();
        Offer third = anOffer(1, ANNA, aNetwork(), SENT_ON.plusDays(1));
        Offer second = anOffer(3, ANNA, anotherNetwork(), SENT_ON);
        Offer first = anOffer(2, BO, aNetwork(), SENT_ON);
        List.of(third, second, first).forEach(offers::save);

        assertThat(offers.ofKreds(aKreds().id())).containsExactly(kept(first, 1), kept(second, 1), kept(third, 1));
        assertThat(offers.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(second, 1), kept(third, 1));
    }

    @Test
    default void an_answer_takes_the_place_of_what_was() {
        OfferRepository offers = offers();
        offers.save(anOffer());
        offers.save(declined(kept(anOffer(), 1)));

        assertThat(offers.find(aKreds().id(), anOffer().id())).contains(kept(declined(anOffer()), 2));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        OfferRepository offers = offers();
        offers.save(anOffer());
        offers.save(declined(kept(anOffer(), 1)));

        assertThatThrownBy(() -> offers.save(kept(anOffer(), 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> offers.save(anOffer())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> offers.save(kept(anOffer(7, BO, aNetwork(), SENT_ON), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(offers.ofKreds(aKreds().id())).containsExactly(kept(declined(anOffer()), 2));
    }

    @Test
    default void a_second_open_one_of_the_same_network_is_refused() {
        OfferRepository offers = offers();
        offers.save(anOffer());

        assertThatThrownBy(() -> offers.save(anOffer(2, ANNA, aNetwork(), SENT_ON.plusYears(1))))
                .isInstanceOf(OfferIsOpenAlready.class);
        assertThat(offers.ofKreds(aKreds().id())).hasSize(1);
    }

    @Test
    default void one_of_another_network_or_after_the_first_is_not() {
        OfferRepository offers = offers();
        offers.save(anOffer());
        offers.save(anOffer(2, ANNA, anotherNetwork(), SENT_ON));
        offers.save(declined(kept(anOffer(), 1)));
        offers.save(anOffer(3, ANNA, aNetwork(), SENT_ON.plusDays(4)));

        assertThat(offers.ofPerson(aKreds().id(), ANNA.id())).hasSize(3);
    }

    @Test
    default void many_are_kept_at_once_and_what_is_settled_makes_room() {
        OfferRepository offers = offers();
        offers.save(anOffer());
        Offer next = anOffer(2, ANNA, aNetwork(), SENT_ON.plusDays(4));
        Offer other = anOffer(3, BO, aNetwork(), SENT_ON);
        offers.saveAll(List.of(declined(kept(anOffer(), 1)), next, other));
        offers.saveAll(List.of());

        assertThat(offers.ofKreds(aKreds().id()))
                .containsExactly(kept(declined(anOffer()), 2), kept(other, 1), kept(next, 1));
    }

    @Test
    default void among_many_the_same_is_refused() {
        OfferRepository offers = offers();
        offers.save(anOffer());
        offers.save(anOffer(2, BO, aNetwork(), SENT_ON));

        assertThatThrownBy(() -> together(
                        List.of(declined(kept(anOffer(), 1)), declined(kept(anOffer(2, BO, aNetwork(), SENT_ON), 7)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> together(
                        List.of(anOffer(3, BO, anotherNetwork(), SENT_ON), anOffer(4, BO, anotherNetwork(), SENT_ON))))
                .isInstanceOf(OfferIsOpenAlready.class);
        assertThat(offers.ofKreds(aKreds().id()))
                .containsExactly(kept(anOffer(), 1), kept(anOffer(2, BO, aNetwork(), SENT_ON), 1));
    }

    private void together(List<Offer> many) {
        ports().transactions().run(() -> ports().offers().saveAll(many));
    }

    @Test
    default void whoever_waits_for_a_turn_sees_what_was_kept_before_it() throws Exception {
        OfferRepository offers = offers();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> sent = both.invokeAll(List.of(() -> offersOnce(1), () -> offersOnce(2)));

            assertThat(sent).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
        assertThat(offers.ofKreds(aKreds().id())).hasSize(1);
    }

    private boolean offersOnce(int number) {
        return ports().transactions().inTransaction(() -> {
            ports().offers().awaitTurn(aKreds().id());
            boolean isFirst = ports().offers().ofKreds(aKreds().id()).isEmpty();
            if (isFirst) {
                ports().offers().save(anOffer(number, number == 1 ? ANNA : BO, aNetwork(), SENT_ON));
            }
            return isFirst;
        });
    }
}
