package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplaceInFull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link MandateRepository} must refuse. */
public interface MandateRefusalContract {

    AllPorts ports();

    private MandateRepository mandates() {
        return Given.in(ports())
                .people(aPerson(), aPerson(2, "Bo", "Prøve"))
                .workplaces(aWorkplaceInFull(), aWorkplace(2, "Havnen", "Aarhus"))
                .mandates(anAmrMandate())
                .there()
                .mandates();
    }

    private static Mandate inUnit(int number, String unit) {
        return Mandate.of(
                new MandateId(CountingIds.id(number)),
                aKreds().id(),
                aPerson().id(),
                new Seat(MandateRole.AMR, aWorkplace().id(), new WorkplaceName(unit)),
                Election.UNKNOWN,
                Term.ofMonths(MandateFixture.START, Term.USUAL_MONTHS, null));
    }

    @Test
    default void a_change_from_an_older_version_is_refused() {
        MandateRepository mandates = mandates();
        Mandate seen = mandates.get(aKreds().id(), anAmrMandate().id());
        mandates.save(seen.pausedFrom(LocalDate.of(2026, 6, 1)));

        assertThatThrownBy(() -> mandates.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> mandates.save(anAmrMandate())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(mandates.get(aKreds().id(), anAmrMandate().id()).absences()).hasSize(1);
    }

    @Test
    default void the_same_seat_on_the_same_day_is_refused() {
        MandateRepository mandates = mandates();
        Mandate onTheLastDay = aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2027, 12, 31));

        assertThatThrownBy(() -> mandates.save(onTheLastDay)).isInstanceOf(MandatesOverlap.class);
        assertThatThrownBy(() -> mandates.saveAll(List.of(onTheLastDay))).isInstanceOf(MandatesOverlap.class);
    }

    @Test
    default void the_same_seat_the_day_after_the_term_is_kept() {
        MandateRepository mandates = mandates();
        mandates.save(aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2028, 1, 1)));

        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id())).hasSize(2);
    }

    @Test
    default void a_mandate_without_end_leaves_no_room_for_another() {
        MandateRepository mandates = mandates();
        mandates.save(aMandate(2, aPerson(), aWorkplace(), MandateRole.LEADER, LocalDate.of(2020, 1, 1)));
        Mandate later = aMandate(3, aPerson(), aWorkplace(), MandateRole.LEADER, LocalDate.of(2030, 1, 1));

        assertThatThrownBy(() -> mandates.save(later)).isInstanceOf(MandatesOverlap.class);
    }

    @Test
    default void a_change_that_would_run_into_another_is_refused() {
        MandateRepository mandates = mandates();
        mandates.save(aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2028, 1, 1)));
        Mandate longer = mandates.get(aKreds().id(), anAmrMandate().id())
                .asRegistered(Election.UNKNOWN, Term.ofMonths(MandateFixture.START, 48, "aftale"), null, null);

        assertThatThrownBy(() -> mandates.save(longer)).isInstanceOf(MandatesOverlap.class);
    }

    @Test
    default void another_role_place_unit_or_person_is_no_overlap() {
        MandateRepository mandates = mandates();
        Workplace havnen = aWorkplace(2, "Havnen", "Aarhus");
        mandates.save(aMandate(2, aPerson(), aWorkplace(), MandateRole.TR, MandateFixture.START));
        mandates.save(anAmrMandate(3, aPerson(), havnen));
        mandates.save(inUnit(4, "natholdet"));
        mandates.save(anAmrMandate(5, aPerson(2, "Bo", "Prøve"), aWorkplace()));

        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id())).hasSize(4);
        assertThatThrownBy(() -> mandates.save(inUnit(6, "NATHOLDET"))).isInstanceOf(MandatesOverlap.class);
    }

    @Test
    default void a_unit_that_the_workplace_does_not_have_is_refused() {
        MandateRepository mandates = mandates();

        assertThatThrownBy(() -> mandates.save(inUnit(2, "Weekendholdet"))).isInstanceOf(RuntimeException.class);
        assertThat(mandates.find(aKreds().id(), new MandateId(CountingIds.id(2))))
                .isEmpty();
    }

    @Test
    default void a_mandate_needs_a_person_and_a_workplace() {
        MandateRepository mandates = mandates();
        Mandate ofNobody = anAmrMandate(2, aPerson(9, "Ingen", "Prøve"), aWorkplace());
        Mandate ofNowhere = anAmrMandate(3, aPerson(), aWorkplace(9, "Ingensteds", "Aarhus"));

        assertThatThrownBy(() -> mandates.save(ofNobody)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> mandates.save(ofNowhere)).isInstanceOf(RuntimeException.class);
    }
}
