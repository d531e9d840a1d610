package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.report.ReportCoverage;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.UnknownWorkplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mandates in the course of time, from F1 on. */
final class MandatesOverTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final String RANDERS = "Botilbud Gudenåen";

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(TODAY, Role.OFFICE_ADMIN);

    @BeforeEach
    void f1_is_read_and_there_is_a_workplace_in_randers() {
        installation.imported(F1.file());
        Given.in(installation.ports()).workplaces(aWorkplace(99, RANDERS, "Randers"));
    }

    private List<Mandate> of(String number) {
        return installation
                .ports()
                .mandates()
                .ofPerson(
                        aKreds().id(),
                        installation
                                .ports()
                                .people()
                                .withNumber(aKreds().id(), new MemberNumber(number))
                                .orElseThrow()
                                .id());
    }

    private static MandateFinder.Reference amr(String number) {
        return new MandateFinder.Reference(null, number, MandateRole.AMR, null);
    }

    private static NewElection elected(LocalDate day) {
        return new NewElection(day, null, null, null, false);
    }

    private Mandate renew(String number, NewElection election) {
        return installation
                .get(RenewMandate.class)
                .renew(office, new RenewMandate.Request(amr(number), election, null));
    }

    private Optional<Mandate> transfer(LocalDate lastDay, TransferMandate.NewPlace to) {
        return installation
                .get(TransferMandate.class)
                .transfer(office, new TransferMandate.Request(amr("100006"), lastDay, to, null));
    }

    private int eligibleOn(LocalDate day) {
        return installation
                .get(ReportCoverage.class)
                .report(installation.caller(day, Role.OFFICE_ADMIN))
                .eligible();
    }

    @Test
    void E1_whoever_moves_leaves_one_mandate_and_takes_up_another() {
        LocalDate april = LocalDate.of(2027, 4, 30);
        LocalDate june = LocalDate.of(2027, 6, 1);
        Mandate finn = transfer(april, new TransferMandate.NewPlace(RANDERS, null, elected(june)))
                .orElseThrow();

        assertThat(of("100006").getLast().ending()).isEqualTo(new Ending(april, EndReason.LEFT_WORKPLACE));
        assertThat(finn.startsOn()).isEqualTo(june);
        assertThat(finn.election().kind()).isEqualTo(ElectionKind.FIRST_ELECTION);
        assertThat(FirstYear.isFirst(finn, of("100006"))).isTrue();
        assertThat(FirstYear.checkDue(finn)).isEqualTo("2028-06-01");
        assertThat(finn.continues(of("100006").getLast())).isFalse();
    }

    @Test
    void E1_whoever_is_elected_nowhere_else_just_leaves() {
        LocalDate april = LocalDate.of(2027, 4, 30);

        assertThat(transfer(april, null)).isEmpty();
        assertThat(of("100006")).extracting(Mandate::lastDay).containsExactly(Optional.of(april));
    }

    @Test
    void E1_a_transfer_that_cannot_be_done_in_full_changes_nothing() {
        LocalDate april = LocalDate.of(2027, 4, 30);
        NewElection election = elected(LocalDate.of(2027, 6, 1));
        NewElection tooSoon = new NewElection(LocalDate.of(2027, 4, 1), april, null, null, false);
        NewElection tooLong = new NewElection(LocalDate.of(2027, 6, 1), null, 60, "aftale", false);

        assertThatThrownBy(() -> transfer(april, new TransferMandate.NewPlace("Ingensteds", null, election)))
                .isInstanceOf(UnknownWorkplace.class);
        assertThatThrownBy(() -> transfer(april, new TransferMandate.NewPlace("Aarhus Specialbosted", null, election)))
                .isInstanceOf(TransferIsToTheSameSeat.class);
        assertThatThrownBy(() ->
                        transfer(april, new TransferMandate.NewPlace(RANDERS, new WorkplaceName("Natholdet"), tooSoon)))
                .isInstanceOf(EarlierMandateRunsOn.class);
        assertThatThrownBy(() -> transfer(april, new TransferMandate.NewPlace(RANDERS, null, tooLong)))
                .isInstanceOf(TermIsTooLong.class);
        assertThat(of("100006")).extracting(Mandate::ending).containsOnlyNulls();
    }

    @Test
    void a_corrected_start_moves_who_is_counted() {
        LocalDate april = LocalDate.of(2027, 4, 1);
        installation
                .get(CorrectMandate.class)
                .correct(
                        office,
                        new CorrectMandate.Request(
                                amr("100001"), new Correction(null, april, null, null, null, null), null));

        assertThat(eligibleOn(LocalDate.of(2027, 1, 1))).isEqualTo(5);
        assertThat(eligibleOn(april)).isEqualTo(5);
        assertThat(of("100001").getFirst().isActive(april)).isTrue();
        assertThat(of("100001").getFirst().lastDay()).contains(LocalDate.of(2029, 3, 31));
    }

    @Test
    void a_correction_that_runs_into_the_next_mandate_is_refused() {
        renew("100003", elected(LocalDate.of(2027, 2, 10)));
        Mandate old = of("100003").getLast();
        Correction longer = new Correction(null, null, 36, null, "lokalaftale", null);

        assertThatThrownBy(() -> installation
                        .get(CorrectMandate.class)
                        .correct(
                                office, new CorrectMandate.Request(MandateFinder.Reference.to(old.id()), longer, null)))
                .isInstanceOf(MandatesOverlap.class);
    }

    @Test
    void which_of_an_awaited_and_a_registered_mandate_is_wrong_has_to_be_said() {
        renew("100003", new NewElection(LocalDate.of(2027, 2, 10), null, null, null, true));
        CorrectMandate.Request unclear = new CorrectMandate.Request(
                amr("100003"), new Correction(LocalDate.of(2027, 2, 11), null, null, null, null, null), null);

        assertThatThrownBy(() -> installation.get(CorrectMandate.class).correct(office, unclear))
                .isInstanceOf(MandateIsAmbiguous.class);
    }

    @Test
    void E9_each_change_is_made_from_what_was_seen() {
        Version old = new Version(7);
        MandateFinder.Reference carla = amr("100003");
        Correction nothing = new Correction(null, null, null, null, null, null);

        assertThatThrownBy(() -> installation
                        .get(ActivateMandate.class)
                        .activate(office, new ActivateMandate.Request(carla, old)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> installation
                        .get(RejectMandate.class)
                        .reject(office, new RejectMandate.Request(carla, EndReason.DATA_ERROR, old)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> installation
                        .get(RenewMandate.class)
                        .renew(office, new RenewMandate.Request(carla, elected(TODAY), old)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> installation
                        .get(TransferMandate.class)
                        .transfer(office, new TransferMandate.Request(carla, TODAY, null, old)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> installation
                        .get(CorrectMandate.class)
                        .correct(office, new CorrectMandate.Request(carla, nothing, old)))
                .isInstanceOf(ChangedMeanwhile.class);
    }
}
