package dk.amr.domain.offer.participation;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kommunegruppe.CreateKommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.FirstYear;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.network.CloseNetwork;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.LeaveNetwork;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ParticipationThroughTimeTest {

    private static final Standing ACTIVE = new Standing.Active();

    private final F1Networks f1 = F1Networks.asDescribed();

    private static Standing paused(Standing.Paused.Pause cause) {
        return new Standing.Paused(cause);
    }

    private static Standing ended(Standing.Ended.Cause cause, LocalDate from) {
        return new Standing.Ended(cause, from);
    }

    @Test
    void E1_who_left_the_workplace_rests_for_sixty_days_and_is_out_then() {
        f1.end("100006", LocalDate.of(2027, 4, 30), EndReason.LEFT_WORKPLACE);

        assertThat(f1.standing("100006", LocalDate.of(2027, 4, 30))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100006", LocalDate.of(2027, 5, 1)))
                .isEqualTo(paused(Standing.Paused.Pause.MANDATE_LAPSED));
        assertThat(f1.standing("100006", LocalDate.of(2027, 6, 29)))
                .isEqualTo(paused(Standing.Paused.Pause.MANDATE_LAPSED));
        assertThat(f1.standing("100006", LocalDate.of(2027, 6, 30)))
                .isEqualTo(ended(Standing.Ended.Cause.MANDATE, LocalDate.of(2027, 6, 30)));
    }

    @Test
    void E1_a_mandate_elsewhere_brings_the_offer_of_that_network_and_accepting_it_moves_the_person() {
        LocalDate june = LocalDate.of(2027, 6, 1);
        f1.get(CreateKommunegruppe.class)
                .create(
                        f1.office(june),
                        new CreateKommunegruppe.Request(
                                new KommunegruppeName("Randers"),
                                List.of(Municipalities.read("Randers").code())));
        Workplace randers = aWorkplace(77, "Randers Bosted", "Randers");
        f1.installation().ports().workplaces().save(randers);
        f1.end("100006", LocalDate.of(2027, 4, 30), EndReason.LEFT_WORKPLACE);
        f1.installation().ports().mandates().save(aMandate(600, f1.person("100006"), randers, MandateRole.AMR, june));
        f1.establish("Randers", june);

        assertThat(f1.standing("100006", june)).isEqualTo(paused(Standing.Paused.Pause.MANDATE_LAPSED));
        assertThat(f1.send(june).of(Verdict.Send.class))
                .extracting(line -> Objects.requireNonNull(line.name()).given())
                .contains("Finn");
        f1.answer("100006", Answer.ACCEPTED, june.plusDays(3));
        List<Participation> places = f1.installation()
                .ports()
                .participations()
                .ofPerson(aKreds().id(), f1.person("100006").id());
        assertThat(places).hasSize(2);
        assertThat(places.getFirst().departure())
                .isEqualTo(new Departure(Departure.Kind.TRANSFERRED, june.plusDays(2)));
        assertThat(f1.standing("100006", june.plusDays(3))).isEqualTo(ACTIVE);
    }

    @Test
    void E2_an_amr_who_is_also_tr_is_in_by_the_mandate_as_amr_alone() {
        Mandate tr = f1
                .installation()
                .ports()
                .mandates()
                .ofPerson(aKreds().id(), f1.person("100004").id())
                .stream()
                .filter(mandate -> mandate.seat().role() == MandateRole.TR)
                .findFirst()
                .orElseThrow();
        f1.installation().ports().mandates().save(tr.endedOn(F1.DAY, EndReason.RESIGNED_AGREED));
        assertThat(f1.standing("100004", F1.DAY.plusDays(1))).isEqualTo(ACTIVE);

        f1.end("100004", F1.DAY.plusDays(10), EndReason.RESIGNED_AGREED);
        assertThat(f1.standing("100004", F1.DAY.plusDays(11)))
                .isEqualTo(ended(Standing.Ended.Cause.MANDATE, F1.DAY.plusDays(11)));
    }

    @Test
    void E4_D18_who_leaves_the_union_is_out_the_next_midnight_and_stays_out() {
        f1.reElect("100003");
        f1.memberships(
                "100003",
                new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 6, 1)),
                Period.from(LocalDate.of(2027, 6, 15)));

        assertThat(f1.standing("100003", LocalDate.of(2027, 5, 31))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100003", LocalDate.of(2027, 6, 1)))
                .isEqualTo(ended(Standing.Ended.Cause.MEMBERSHIP, LocalDate.of(2027, 6, 1)));
        assertThat(f1.standing("100003", LocalDate.of(2027, 7, 1)).isEnded()).isTrue();
    }

    @Test
    void E5_who_becomes_leader_is_out_at_once() {
        f1.end("100006", LocalDate.of(2027, 8, 31), EndReason.PROMOTED_TO_LEADER);

        assertThat(f1.standing("100006", LocalDate.of(2027, 9, 1)))
                .isEqualTo(ended(Standing.Ended.Cause.MANDATE, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void E13_when_the_term_is_over_it_depends_on_what_is_reported() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        assertThat(f1.standing("100003", march.minusDays(1))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100003", march)).isEqualTo(paused(Standing.Paused.Pause.MANDATE_LAPSED));

        f1.reElect("100003");
        Mandate elected = f1.amrMandate("100003");
        f1.installation().ports().mandates().save(elected.awaited());
        assertThat(f1.standing("100003", march)).isEqualTo(paused(Standing.Paused.Pause.RENEWAL_PENDING));

        f1.installation().ports().mandates().save(f1.amrMandate("100003").activated());
        assertThat(f1.standing("100003", march)).isEqualTo(ACTIVE);
        assertThat(FirstYear.isFirst(
                        f1.amrMandate("100003"),
                        f1.installation()
                                .ports()
                                .mandates()
                                .ofPerson(aKreds().id(), f1.person("100003").id())))
                .isFalse();
    }

    @Test
    void D17_a_re_election_within_the_days_of_grace_takes_the_place_up_again() {
        f1.end("100006", LocalDate.of(2027, 4, 30), EndReason.LEFT_WORKPLACE);
        Mandate before = f1.amrMandate("100006");
        f1.installation()
                .ports()
                .mandates()
                .save(Mandate.of(
                        new MandateId(CountingIds.id(601)),
                        before.kreds(),
                        before.person(),
                        before.seat(),
                        Election.UNKNOWN,
                        Term.ofMonths(LocalDate.of(2027, 6, 29), 24, null)));

        assertThat(f1.standing("100006", LocalDate.of(2027, 6, 28)))
                .isEqualTo(paused(Standing.Paused.Pause.MANDATE_LAPSED));
        assertThat(f1.standing("100006", LocalDate.of(2027, 6, 29))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100006", LocalDate.of(2028, 6, 29))).isEqualTo(ACTIVE);
    }

    @Test
    void E15_who_is_on_long_leave_rests_and_comes_back() {
        LocalDate away = LocalDate.of(2027, 2, 1);
        f1.installation().ports().mandates().save(f1.amrMandate("100006").pausedFrom(away));
        assertThat(f1.standing("100006", away)).isEqualTo(paused(Standing.Paused.Pause.LEAVE));

        f1.installation().ports().mandates().save(f1.amrMandate("100006").resumedOn(away.plusMonths(6)));
        assertThat(f1.standing("100006", away.plusMonths(6))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100006", away)).isEqualTo(paused(Standing.Paused.Pause.LEAVE));
    }

    @Test
    void E22_when_the_network_is_closed_everybody_is_out_of_it() {
        f1.get(CloseNetwork.class)
                .close(f1.office(F1.DAY), new CloseNetwork.Request("Aarhus", LocalDate.of(2027, 6, 30), null));

        assertThat(f1.standing("100006", LocalDate.of(2027, 6, 30))).isEqualTo(ACTIVE);
        assertThat(f1.standing("100006", LocalDate.of(2027, 7, 1)))
                .isEqualTo(ended(Standing.Ended.Cause.NETWORK_CLOSED, LocalDate.of(2027, 7, 1)));
    }

    @Test
    void S31_who_wishes_to_leaves_and_is_not_asked_again_for_the_same_mandate() {
        Participation place = f1.installation()
                .ports()
                .participations()
                .ofPerson(aKreds().id(), f1.person("100006").id())
                .getLast();
        LeaveNetwork leave = f1.get(LeaveNetwork.class);
        leave.leave(f1.office(F1.DAY), new LeaveNetwork.Request(place.id(), F1.DAY, null));

        assertThat(f1.standing("100006", F1.DAY)).isEqualTo(ACTIVE);
        assertThat(f1.standing("100006", F1.DAY.plusDays(1)))
                .isEqualTo(ended(Standing.Ended.Cause.LEFT, F1.DAY.plusDays(1)));
        assertThat(f1.send(F1.DAY.plusDays(1)).lines())
                .anyMatch(line -> line.verdict().equals(new Verdict.Skipped(Verdict.Cause.LEFT)));
        assertThatThrownBy(() ->
                        leave.leave(f1.office(F1.DAY), new LeaveNetwork.Request(place.id(), F1.DAY.plusDays(5), null)))
                .isInstanceOf(ParticipationIsOver.class);
        assertThatThrownBy(() -> leave.leave(
                        f1.office(F1.DAY),
                        new LeaveNetwork.Request(new ParticipationId(CountingIds.id(999)), F1.DAY, null)))
                .isInstanceOf(NothingHere.class);
    }
}
