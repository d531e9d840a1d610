package dk.amr.domain.mandate;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.report.ReportCoverage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Re-elections, from F1 on. */
final class RenewalTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(TODAY, Role.OFFICE_ADMIN);

    @BeforeEach
    void f1_is_read() {
        installation.imported(F1.file());
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

    private int eligibleOn(LocalDate day) {
        return installation
                .get(ReportCoverage.class)
                .report(installation.caller(day, Role.OFFICE_ADMIN))
                .eligible();
    }

    @Test
    void R5_a_re_election_is_a_new_mandate_that_continues_the_old_one() {
        Mandate carla = renew("100003", elected(LocalDate.of(2027, 2, 10)));

        assertThat(carla.startsOn()).isEqualTo("2027-03-01");
        assertThat(carla.lastDay()).contains(LocalDate.of(2029, 2, 28));
        assertThat(carla.election())
                .isEqualTo(new Election(LocalDate.of(2027, 2, 10), ElectionKind.RE_ELECTION, TODAY, null));
        assertThat(of("100003")).hasSize(2);
        assertThat(of("100003").getLast().lastDay()).contains(LocalDate.of(2027, 2, 28));
        assertThat(Succession.chain(of("100003").getFirst(), of("100003"))).hasSize(2);
        assertThat(FirstYear.isFirst(of("100003").getFirst(), of("100003"))).isFalse();
    }

    @Test
    void R5_a_re_election_while_the_old_mandate_runs_is_refused() {
        LocalDate lastDay = LocalDate.of(2027, 2, 28);

        assertThatThrownBy(() -> renew("100003", new NewElection(lastDay, lastDay, null, null, false)))
                .isInstanceOf(EarlierMandateRunsOn.class);
        assertThat(of("100003")).hasSize(1);
    }

    @Test
    void a_re_election_after_a_pause_leaves_a_gap() {
        Mandate carla = renew("100003", elected(LocalDate.of(2027, 3, 15)));

        assertThat(carla.startsOn()).isEqualTo("2027-03-15");
        assertThat(carla.continues(of("100003").getLast())).isFalse();
    }

    @Test
    void R3_a_re_election_keeps_to_the_rules_of_the_term() {
        LocalDate held = LocalDate.of(2027, 2, 10);

        assertThatThrownBy(() -> renew("100003", new NewElection(held, null, 36, null, false)))
                .isInstanceOf(TermNeedsAgreement.class);
        assertThat(renew("100003", new NewElection(held, null, 36, "lokalaftale", false))
                        .lastDay())
                .contains(LocalDate.of(2030, 2, 28));
    }

    @Test
    void what_runs_until_further_notice_is_not_renewed() {
        assertThatThrownBy(() -> installation
                        .get(RenewMandate.class)
                        .renew(
                                office,
                                new RenewMandate.Request(
                                        new MandateFinder.Reference(null, "Lis Prøve", MandateRole.LEADER, null),
                                        elected(TODAY),
                                        null)))
                .isInstanceOf(EarlierMandateRunsOn.class);
    }

    @Test
    void E13_a_re_election_that_is_only_reported_counts_when_it_is_registered() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        renew("100003", new NewElection(LocalDate.of(2027, 2, 10), null, null, null, true));

        assertThat(eligibleOn(march)).isEqualTo(5);
        installation.get(ActivateMandate.class).activate(office, new ActivateMandate.Request(amr("100003"), null));
        assertThat(eligibleOn(march)).isEqualTo(6);
        assertThat(of("100003").getFirst().election().reportedOn()).isEqualTo(TODAY);
    }

    @Test
    void an_election_that_turns_out_invalid_is_rejected_and_may_be_held_again() {
        renew("100003", new NewElection(LocalDate.of(2027, 2, 10), null, null, null, true));
        installation
                .get(RejectMandate.class)
                .reject(office, new RejectMandate.Request(amr("100003"), EndReason.ELECTION_INVALID, null));
        Mandate again = renew("100003", elected(LocalDate.of(2027, 2, 20)));

        assertThat(of("100003"))
                .extracting(Mandate::registration)
                .containsExactlyInAnyOrder(Registration.REGISTERED, Registration.REJECTED, Registration.REGISTERED);
        assertThat(again.isActive(LocalDate.of(2027, 3, 1))).isTrue();
    }

    @Test
    void what_is_not_registered_yet_is_not_renewed() {
        Mandate awaited = renew("100003", new NewElection(LocalDate.of(2027, 2, 10), null, null, null, true));

        assertThatThrownBy(() -> installation
                        .get(RenewMandate.class)
                        .renew(
                                office,
                                new RenewMandate.Request(
                                        MandateFinder.Reference.to(awaited.id()),
                                        elected(LocalDate.of(2029, 2, 1)),
                                        null)))
                .isInstanceOf(MandateIsNotRegistered.class);
    }
}
