package dk.amr.domain.offer.participation;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.anOffer;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ParticipationRepository} must do. */
public interface ParticipationRepositoryContract {

    AllPorts ports();

    private ParticipationRepository participations() {
        return givenTwoOffers(ports()).there().participations();
    }

    private static Participation aParticipation(int number, Offer offer, LocalDate from) {
        return Participation.by(new ParticipationId(CountingIds.id(number)), offer, from);
    }

    private static Participation aParticipation() {
        return aParticipation(1, anOffer(), SENT_ON);
    }

    private static Participation kept(Participation participation, int version) {
        return new Participation(
                participation.id(),
                participation.kreds(),
                participation.person(),
                participation.mandate(),
                participation.network(),
                participation.offer(),
                participation.from(),
                participation.departure(),
                new Version(version));
    }

    @Test
    default void a_participation_is_found_with_every_field() {
        ParticipationRepository participations = participations();
        Participation left = aParticipation().departed(Departure.Kind.TRANSFERRED, SENT_ON.plusDays(9));
        participations.save(left);

        assertThat(participations.find(aKreds().id(), left.id())).contains(kept(left, 1));
        assertThat(participations.ofKreds(aKreds().id())).containsExactly(kept(left, 1));
        assertThat(participations.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(left, 1));
        assertThat(participations.ofNetwork(aKreds().id(), aNetwork().id())).containsExactly(kept(left, 1));
    }

    @Test
    default void where_nobody_takes_part_nothing_is_found() {
        ParticipationRepository participations = participations();
        participations.save(aParticipation());

        assertThat(participations.find(aKreds().id(), new ParticipationId(CountingIds.id(9))))
                .isEmpty();
        assertThat(participations.ofPerson(aKreds().id(), BO.id())).isEmpty();
        assertThat(participations.ofNetwork(aKreds().id(), anotherNetwork().id()))
                .isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        ParticipationRepository participations = participations();
        participations.save(aParticipation());

        assertThat(participations.find(anotherKreds().id(), aParticipation().id()))
                .isEmpty();
        assertThat(participations.ofKreds(anotherKreds().id())).isEmpty();
        assertThat(participations.ofPerson(anotherKreds().id(), ANNA.id())).isEmpty();
        assertThat(participations.ofNetwork(anotherKreds().id(), aNetwork().id()))
                .isEmpty();
    }

    @Test
    default void they_come_by_their_first_day_and_then_by_id() {
        ParticipationRepository participations = participations();
        Participation third = aParticipation(1, anOffer(), SENT_ON.plusDays(1));
        Participation second = aParticipation(3, anOffer(2, BO, aNetwork(), SENT_ON), SENT_ON);
        Participation first = aParticipation(2, anOffer(), SENT_ON);
        List.of(third, second, first).forEach(participations::save);

        assertThat(participations.ofKreds(aKreds().id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(third, 1));
        assertThat(participations.ofNetwork(aKreds().id(), aNetwork().id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(third, 1));
        assertThat(participations.ofPerson(aKreds().id(), ANNA.id())).containsExactly(kept(first, 1), kept(third, 1));
    }

    @Test
    default void a_departure_takes_the_place_of_what_was() {
        ParticipationRepository participations = participations();
        participations.save(aParticipation());
        Participation left = kept(aParticipation(), 1).departed(Departure.Kind.LEFT, SENT_ON);
        participations.save(left);

        assertThat(participations.find(aKreds().id(), left.id())).contains(kept(left, 2));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        ParticipationRepository participations = participations();
        participations.save(aParticipation());
        Participation left = kept(aParticipation(), 1).departed(Departure.Kind.LEFT, SENT_ON);
        participations.save(left);

        assertThatThrownBy(() -> participations.save(kept(aParticipation(), 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> participations.save(aParticipation())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> participations.save(kept(aParticipation(7, anOffer(), SENT_ON), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(participations.ofKreds(aKreds().id())).containsExactly(kept(left, 2));
    }

    @Test
    default void those_of_several_networks_are_found_at_once() {
        ParticipationRepository participations = participations();
        Participation later = aParticipation(1, anOffer(), SENT_ON.plusDays(1));
        Participation first = aParticipation(2, anOffer(2, BO, aNetwork(), SENT_ON), SENT_ON);
        List.of(later, first).forEach(participations::save);
        List<NetworkId> both = List.of(aNetwork().id(), anotherNetwork().id());

        assertThat(participations.ofNetworks(aKreds().id(), both))
                .containsExactlyInAnyOrder(kept(first, 1), kept(later, 1));
        assertThat(participations.ofNetworks(aKreds().id(), List.of(aNetwork().id())))
                .containsExactlyElementsOf(
                        participations.ofNetwork(aKreds().id(), aNetwork().id()));
        assertThat(participations.ofNetworks(aKreds().id(), List.of())).isEmpty();
        assertThat(participations.ofNetworks(anotherKreds().id(), both)).isEmpty();
    }
}
