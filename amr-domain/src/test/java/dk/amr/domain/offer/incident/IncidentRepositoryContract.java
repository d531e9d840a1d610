package dk.amr.domain.offer.incident;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.COLLEAGUE;
import static dk.amr.domain.network.NetworkFixture.CONSULTANT;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.anOffer;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static dk.amr.domain.offer.incident.InMemoryIncidentRepository.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link IncidentRepository} must do. */
public interface IncidentRepositoryContract {

    AllPorts ports();

    private IncidentRepository incidents() {
        AllPorts there = givenTwoOffers(ports()).there();
        there.participations().save(aPlace(1));
        there.participations().save(aPlace(2));
        return there.incidents();
    }

    private static Participation aPlace(int number) {
        return Participation.by(
                new ParticipationId(CountingIds.id(number)),
                number == 1 ? anOffer() : anOffer(2, BO, aNetwork(), SENT_ON),
                SENT_ON);
    }

    private static Incident anIncident(int number, LocalDate happenedOn) {
        return Incident.recorded(
                new IncidentId(CountingIds.id(number)), aPlace(1), happenedOn, CONSULTANT.id(), SENT_ON.plusDays(9));
    }

    private static Incident inFull() {
        return anIncident(1, SENT_ON.plusDays(2))
                .agreedByFacilitator(new Incident.Agreement(COLLEAGUE.id(), SENT_ON.plusDays(9)))
                .agreedByOffice(new Incident.Agreement(CONSULTANT.id(), SENT_ON.plusDays(10)));
    }

    @Test
    default void an_incident_is_found_with_every_field() {
        IncidentRepository incidents = incidents();
        incidents.save(inFull());

        assertThat(incidents.find(aKreds().id(), inFull().id())).contains(kept(inFull(), 1));
        assertThat(incidents.ofParticipation(aKreds().id(), aPlace(1).id())).containsExactly(kept(inFull(), 1));
    }

    @Test
    default void what_nobody_recorded_and_what_is_of_another_kreds_is_not_found() {
        IncidentRepository incidents = incidents();
        incidents.save(inFull());

        assertThat(incidents.find(aKreds().id(), new IncidentId(CountingIds.id(9))))
                .isEmpty();
        assertThat(incidents.ofParticipation(aKreds().id(), aPlace(2).id())).isEmpty();
        assertThat(incidents.find(anotherKreds().id(), inFull().id())).isEmpty();
        assertThat(incidents.ofParticipation(anotherKreds().id(), aPlace(1).id()))
                .isEmpty();
    }

    @Test
    default void they_come_by_the_day_they_happened_and_then_by_id() {
        IncidentRepository incidents = incidents();
        Incident third = anIncident(1, SENT_ON.plusDays(5));
        Incident second = anIncident(3, SENT_ON);
        Incident first = anIncident(2, SENT_ON);
        List.of(third, second, first).forEach(incidents::save);

        assertThat(incidents.ofParticipation(aKreds().id(), aPlace(1).id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(third, 1));
    }

    @Test
    default void a_change_takes_the_place_of_what_was_and_one_from_an_older_version_is_refused() {
        IncidentRepository incidents = incidents();
        incidents.save(anIncident(1, SENT_ON));
        Incident warned = kept(anIncident(1, SENT_ON), 1).warned(SENT_ON.plusDays(9));
        incidents.save(warned);

        assertThat(incidents.find(aKreds().id(), warned.id())).contains(kept(warned, 2));
        assertThatThrownBy(() -> incidents.save(warned)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> incidents.save(anIncident(1, SENT_ON))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> incidents.save(kept(anIncident(7, SENT_ON), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
