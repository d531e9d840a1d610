package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MandateUseCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate START = LocalDate.of(2026, 11, 15);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(TODAY, Role.OFFICE_ADMIN);

    private Mandate report(MandateRole role, String unit, LocalDate start, int months) {
        return installation
                .get(ReportMandate.class)
                .report(
                        office,
                        new ReportMandate.Request(
                                "100001",
                                "Bosted Elmehøj",
                                unit == null ? null : new WorkplaceName(unit),
                                role,
                                Election.on(LocalDate.of(2026, 11, 2)),
                                Term.ofMonths(start, months, null)));
    }

    private InMemoryInstallation filled() {
        Given.in(installation.ports()).members(aPerson()).workplaces(aWorkplace());
        return installation;
    }

    private Mandate kept(Mandate mandate) {
        return installation.ports().mandates().get(aKreds().id(), mandate.id());
    }

    private static MandateFinder.Reference of(MandateRole role) {
        return new MandateFinder.Reference(null, "Anna Prøve", role, null);
    }

    @Test
    void SC1_the_office_registers_a_new_amr() {
        filled();
        Mandate anna = report(MandateRole.AMR, null, START, 24);

        assertThat(kept(anna).lastDay()).contains(LocalDate.of(2028, 11, 14));
        assertThat(kept(anna).isActive(TODAY)).isTrue();
        assertThat(kept(anna).election().reportedOn()).isEqualTo(TODAY);
        assertThat(TrainingDeadline.of(kept(anna))).contains(LocalDate.of(2027, 2, 15));
        assertThat(FirstYear.checkDue(kept(anna))).isEqualTo("2027-11-15");
    }

    @Test
    void SC1_a_term_of_three_years_without_agreement_is_refused_and_leaves_nothing() {
        filled();

        assertThatThrownBy(() -> report(MandateRole.AMR, "Natholdet", START, 36))
                .isInstanceOf(TermNeedsAgreement.class);
        assertThat(installation
                        .ports()
                        .mandates()
                        .ofPerson(aKreds().id(), aPerson().id()))
                .isEmpty();
        assertThat(installation
                        .ports()
                        .workplaces()
                        .get(aKreds().id(), aWorkplace().id())
                        .units())
                .isEmpty();
    }

    @Test
    void a_unit_that_elects_for_itself_becomes_a_unit_of_the_workplace() {
        filled();
        Mandate anna = report(MandateRole.AMR, "Natholdet", START, 24);

        assertThat(kept(anna).seat().unitKey()).isEqualTo("natholdet");
        assertThat(installation
                        .ports()
                        .workplaces()
                        .get(aKreds().id(), aWorkplace().id())
                        .units())
                .containsExactly(new WorkplaceName("Natholdet"));
    }

    @Test
    void the_same_seat_twice_at_a_time_is_refused() {
        filled();
        report(MandateRole.AMR, null, START, 24);

        assertThatThrownBy(() -> report(MandateRole.AMR, null, START.plusYears(1), 24))
                .isInstanceOf(MandatesOverlap.class);
    }

    @Test
    void a_mandate_is_ended_paused_and_resumed_by_whose_it_is() {
        filled();
        Mandate amr = report(MandateRole.AMR, null, START, 24);
        LocalDate away = LocalDate.of(2027, 2, 1);
        LocalDate back = LocalDate.of(2027, 8, 1);
        installation.get(PauseMandate.class).pause(office, new PauseMandate.Request(of(null), away, null));
        assertThat(kept(amr).stateOn(away)).isEqualTo(MandateState.LONG_ABSENCE);
        installation.get(ResumeMandate.class).resume(office, new ResumeMandate.Request(of(null), back, null));
        assertThat(kept(amr).isActive(back)).isTrue();
        installation
                .get(EndMandate.class)
                .end(office, new EndMandate.Request(of(null), back, EndReason.LEFT_WORKPLACE, null));

        assertThat(kept(amr).ending()).isEqualTo(new Ending(back, EndReason.LEFT_WORKPLACE));
    }

    @Test
    void E9_a_change_from_what_was_seen_earlier_is_refused() {
        filled();
        Mandate amr = report(MandateRole.AMR, null, START, 24);
        Version seen = kept(amr).version();
        MandateFinder.Reference reference = MandateFinder.Reference.to(amr.id());
        installation
                .get(PauseMandate.class)
                .pause(office, new PauseMandate.Request(reference, LocalDate.of(2027, 2, 1), seen));

        assertThatThrownBy(() -> installation
                        .get(EndMandate.class)
                        .end(
                                office,
                                new EndMandate.Request(reference, LocalDate.of(2027, 3, 1), EndReason.OTHER, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> installation
                        .get(ResumeMandate.class)
                        .resume(office, new ResumeMandate.Request(reference, LocalDate.of(2027, 3, 1), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void E2_of_two_mandates_the_role_says_which() {
        filled();
        report(MandateRole.AMR, null, START, 24);
        Mandate tr = report(MandateRole.TR, null, START, 24);
        EndMandate.Request unclear = new EndMandate.Request(of(null), TODAY, EndReason.OTHER, null);

        assertThatThrownBy(() -> installation.get(EndMandate.class).end(office, unclear))
                .isInstanceOf(MandateIsAmbiguous.class);
        installation
                .get(EndMandate.class)
                .end(office, new EndMandate.Request(of(MandateRole.TR), TODAY, EndReason.OTHER, null));
        assertThat(kept(tr).lastDay()).contains(TODAY);
    }

    @Test
    void what_is_not_there_is_not_ended() {
        filled();
        EndMandate end = installation.get(EndMandate.class);
        EndMandate.Request none = new EndMandate.Request(of(MandateRole.FTR), TODAY, EndReason.OTHER, null);
        EndMandate.Request unknown =
                new EndMandate.Request(MandateFinder.Reference.to(anAmrMandate().id()), TODAY, EndReason.OTHER, null);
        EndMandate.Request nothing = new EndMandate.Request(
                new MandateFinder.Reference(null, null, null, null), TODAY, EndReason.OTHER, null);

        assertThatThrownBy(() -> end.end(office, none)).isInstanceOf(UnknownMandate.class);
        assertThatThrownBy(() -> end.end(office, unknown)).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> end.end(office, nothing)).isInstanceOf(UnknownMandate.class);
    }

    @Test
    void a_mandate_that_is_over_is_found_when_there_is_no_other() {
        filled();
        Mandate old = aMandate(1, aPerson(), aWorkplace(), MandateRole.TR, LocalDate.of(2020, 1, 1));
        Given.in(installation.ports()).mandates(old);
        installation
                .get(EndMandate.class)
                .end(
                        office,
                        new EndMandate.Request(
                                new MandateFinder.Reference(null, "100001", null, "Bosted Elmehøj"),
                                LocalDate.of(2021, 1, 1),
                                EndReason.DEATH,
                                null));

        assertThat(kept(old).lastDay()).contains(LocalDate.of(2021, 1, 1));
    }
}
