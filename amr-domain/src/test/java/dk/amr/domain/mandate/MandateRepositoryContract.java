package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.aMandateInFull;
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
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link MandateRepository} must do; what it refuses is in {@link MandateRefusalContract}. */
public interface MandateRepositoryContract {

    AllPorts ports();

    private MandateRepository mandates() {
        return Given.in(ports())
                .people(aPerson())
                .workplaces(aWorkplaceInFull())
                .there()
                .mandates();
    }

    private static Mandate kept(Mandate mandate, int version) {
        return new Mandate(
                mandate.id(),
                mandate.kreds(),
                mandate.person(),
                mandate.seat(),
                mandate.election(),
                mandate.term(),
                mandate.registration(),
                mandate.rejectedFor(),
                mandate.ending(),
                mandate.absences(),
                mandate.courseCompletedOn(),
                new Version(version));
    }

    @Test
    default void a_saved_mandate_is_found_with_every_field() {
        MandateRepository mandates = mandates();
        Mandate mandate = aMandateInFull(aPerson(), aWorkplace());
        mandates.save(mandate);

        assertThat(mandates.find(aKreds().id(), mandate.id())).contains(kept(mandate, 1));
        assertThat(mandates.get(aKreds().id(), mandate.id())).isEqualTo(kept(mandate, 1));
        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id())).containsExactly(kept(mandate, 1));
    }

    @Test
    default void every_kind_of_term_is_found_as_it_was() {
        MandateRepository mandates = mandates();
        Mandate leader = aMandate(1, aPerson(), aWorkplace(), MandateRole.LEADER, LocalDate.of(2020, 1, 1));
        Mandate standIn = Mandate.of(
                new MandateId(CountingIds.id(2)),
                aKreds().id(),
                aPerson().id(),
                new Seat(MandateRole.AMR, aWorkplace().id(), null),
                new Election(null, ElectionKind.SUCCESSOR_FOR_ABSENCE, null, null),
                Term.through(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31)));
        mandates.save(leader);
        mandates.save(standIn);

        assertThat(mandates.get(aKreds().id(), leader.id())).isEqualTo(kept(leader, 1));
        assertThat(mandates.get(aKreds().id(), standIn.id())).isEqualTo(kept(standIn, 1));
    }

    @Test
    default void a_person_has_the_latest_start_first() {
        MandateRepository mandates = mandates();
        Mandate early = aMandate(1, aPerson(), aWorkplace(), MandateRole.TR, LocalDate.of(2019, 5, 1));
        Mandate late = aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2026, 5, 1));
        Mandate middle = aMandate(3, aPerson(), aWorkplace(), MandateRole.TR, LocalDate.of(2022, 5, 1));
        mandates.saveAll(List.of(early, late, middle));

        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id()))
                .containsExactly(kept(late, 1), kept(middle, 1), kept(early, 1));
    }

    @Test
    default void a_workplace_has_its_own_of_everybody_the_latest_start_first() {
        MandateRepository mandates = mandates();
        Mandate early = aMandate(2, aPerson(), aWorkplace(), MandateRole.LEADER, LocalDate.of(2019, 5, 1));
        Mandate late = aMandate(1, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2026, 5, 1));
        mandates.saveAll(List.of(early, late));

        assertThat(mandates.ofWorkplace(aKreds().id(), aWorkplace().id()))
                .containsExactly(kept(late, 1), kept(early, 1));
        assertThat(mandates.ofWorkplace(aKreds().id(), new WorkplaceId(CountingIds.id(99))))
                .isEmpty();
        assertThat(mandates.ofWorkplace(anotherKreds().id(), aWorkplace().id())).isEmpty();
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        MandateRepository mandates = mandates();
        mandates.save(aMandateInFull(aPerson(), aWorkplace()));
        Mandate changed = mandates.get(aKreds().id(), new MandateId(CountingIds.id(1)))
                .resumedOn(LocalDate.of(2028, 9, 1))
                .endedOn(LocalDate.of(2030, 1, 31), EndReason.RESIGNED_AGREED)
                .asRegistered(
                        Election.on(LocalDate.of(2026, 11, 5)),
                        Term.ofMonths(LocalDate.of(2026, 11, 16), 40, "ny aftale"),
                        null,
                        LocalDate.of(2027, 2, 13));
        mandates.save(changed);

        assertThat(mandates.find(aKreds().id(), changed.id())).contains(kept(changed, 2));
    }

    @Test
    default void absences_can_be_taken_away_again() {
        MandateRepository mandates = mandates();
        Mandate mandate = aMandateInFull(aPerson(), aWorkplace());
        mandates.save(mandate);
        Mandate changed = new Mandate(
                mandate.id(),
                mandate.kreds(),
                mandate.person(),
                mandate.seat(),
                mandate.election(),
                mandate.term(),
                Registration.REGISTERED,
                null,
                null,
                List.of(),
                null,
                new Version(1));
        mandates.save(changed);

        assertThat(mandates.find(aKreds().id(), mandate.id())).contains(kept(changed, 2));
    }

    @Test
    default void a_mandate_of_another_kreds_is_not_found() {
        MandateRepository mandates = mandates();
        mandates.save(anAmrMandate());

        assertThat(mandates.find(anotherKreds().id(), anAmrMandate().id())).isEmpty();
        assertThat(mandates.ofPerson(anotherKreds().id(), aPerson().id())).isEmpty();
        assertThatThrownBy(
                        () -> mandates.get(anotherKreds().id(), anAmrMandate().id()))
                .isInstanceOf(UnknownMandate.class);
    }

    @Test
    default void somebody_without_mandates_has_none() {
        MandateRepository mandates = mandates();

        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id())).isEmpty();
        assertThat(mandates.find(aKreds().id(), anAmrMandate().id())).isEmpty();
    }

    @Test
    default void many_are_saved_as_one_by_one() {
        MandateRepository mandates = mandates();
        mandates.save(anAmrMandate());
        Mandate ended =
                mandates.get(aKreds().id(), anAmrMandate().id()).endedOn(LocalDate.of(2026, 12, 31), EndReason.OTHER);
        Mandate next = aMandate(2, aPerson(), aWorkplace(), MandateRole.AMR, LocalDate.of(2027, 1, 1));
        mandates.saveAll(List.of(ended, next));
        mandates.saveAll(List.of());

        assertThat(mandates.ofPerson(aKreds().id(), aPerson().id())).containsExactly(kept(next, 1), kept(ended, 2));
        assertThatThrownBy(() -> mandates.saveAll(List.of(ended))).isInstanceOf(ChangedMeanwhile.class);
    }
}
