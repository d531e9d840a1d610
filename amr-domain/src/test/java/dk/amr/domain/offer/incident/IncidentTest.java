package dk.amr.domain.offer.incident;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.participation.Departure;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationIsOver;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class IncidentTest {

    private static final LocalDate HAPPENED = F1.DAY.plusDays(40);
    private static final LocalDate DAY = HAPPENED.plusDays(5);

    private final F1Networks f1 = F1Networks.asDescribed();

    private Caller leader(Role... roles) {
        return Caller.of(F1Networks.facilitator().id(), aKreds().id(), Set.of(roles), Door.PAGE, DAY);
    }

    private Caller leader() {
        return leader(Role.CONSULTANT);
    }

    private Caller manager() {
        return f1.installation().caller(DAY, Role.OFFICE_MANAGER);
    }

    private Participation place() {
        return f1.installation()
                .ports()
                .participations()
                .ofPerson(aKreds().id(), f1.person("100006").id())
                .getLast();
    }

    private Incident record(Caller caller, LocalDate happenedOn) {
        return f1.get(RecordIncident.class).record(caller, new RecordIncident.Request(place().id(), happenedOn));
    }

    private Incident agree(Caller caller, Incident incident) {
        return f1.get(AgreeToRemoval.class).agree(caller, new AgreeToRemoval.Request(incident.id(), null));
    }

    private void warn(Caller caller, Incident incident) {
        f1.get(WarnParticipant.class).warn(caller, new WarnParticipant.Request(incident.id(), null));
    }

    private List<Incident.Decision> decisions(Caller caller) {
        return f1.get(ListIncidents.class).list(caller, place().id()).incidents().stream()
                .map(Incident::decision)
                .toList();
    }

    @Test
    void E20_D19_facilitator_and_office_manager_together_take_somebody_out() {
        Incident incident = record(leader(), HAPPENED);
        assertThat(decisions(leader())).containsExactly(Incident.Decision.NONE);

        assertThat(agree(leader(), incident).decision()).isEqualTo(Incident.Decision.REMOVAL_PROPOSED);
        assertThat(place().departure()).isNull();
        assertThatThrownBy(() -> agree(leader(), incident)).isInstanceOf(RemovalTakesTwo.class);
        assertThat(agree(manager(), incident).decision()).isEqualTo(Incident.Decision.REMOVED);
        assertThat(place().departure()).isEqualTo(new Departure(Departure.Kind.REMOVED, DAY));
        assertThat(f1.standing("100006", DAY.plusDays(1)).code()).isEqualTo("ENDED_REMOVED");
        assertThat(decisions(manager())).containsExactly(Incident.Decision.REMOVED);
        assertThatThrownBy(() -> agree(manager(), incident)).isInstanceOf(IncidentIsSettled.class);
        assertThatThrownBy(() -> warn(manager(), incident)).isInstanceOf(IncidentIsSettled.class);
    }

    @Test
    void E20_one_account_with_both_roles_is_not_two() {
        Caller both = leader(Role.CONSULTANT, Role.OFFICE_MANAGER);
        Incident incident = record(both, HAPPENED);
        agree(both, incident);

        assertThatThrownBy(() -> agree(both, incident)).isInstanceOf(RemovalTakesTwo.class);
        assertThat(place().departure()).isNull();
    }

    @Test
    void D19_a_warning_takes_the_place_of_what_was_proposed() {
        Incident incident = record(manager(), HAPPENED);
        agree(manager(), incident);
        warn(leader(), incident);

        assertThat(decisions(manager())).containsExactly(Incident.Decision.WARNED);
        assertThat(agree(leader(), incident).decision()).isEqualTo(Incident.Decision.REMOVAL_PROPOSED);
    }

    @Test
    void it_happened_while_the_person_was_in_the_network() {
        assertThatThrownBy(() -> record(leader(), DAY.plusDays(1))).isInstanceOf(IncidentIsYetToCome.class);
        assertThatThrownBy(() -> record(leader(), LocalDate.of(2026, 1, 1))).isInstanceOf(ParticipationIsOver.class);
    }

    @Test
    void E20_nobody_else_learns_that_there_is_one() {
        Incident incident = record(leader(), HAPPENED);
        Caller stranger = f1.installation().caller(DAY, Role.CONSULTANT);

        assertThatThrownBy(() -> agree(stranger, incident)).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> decisions(f1.office(DAY))).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> warn(
                        manager(),
                        new Incident(
                                new IncidentId(CountingIds.id(999)),
                                incident.kreds(),
                                incident.participation(),
                                HAPPENED,
                                incident.recordedBy(),
                                DAY,
                                Incident.Decision.NONE,
                                null,
                                null,
                                null,
                                Version.NEW)))
                .isInstanceOf(NothingHere.class);
        assertThat(decisions(f1.installation().caller(DAY, Role.PRIVACY))).hasSize(1);
    }
}
