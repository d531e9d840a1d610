package dk.amr.domain.offer;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kommunegruppe.MapMunicipality;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.offer.sending.LapseOffers;
import dk.amr.domain.offer.sending.OfferRun;
import dk.amr.domain.offer.sending.SendOffer;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.offer.sending.WithdrawOffer;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.Person;
import dk.amr.domain.report.CoverageReport;
import dk.amr.domain.shared.Period;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class OfferRunTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final F1Networks f1 = F1Networks.asDescribed();

    /** What a run says of each whom it looked at. */
    static List<String> told(OfferRun run) {
        return run.lines().stream()
                .map(line -> Objects.requireNonNull(line.name()).given() + ": "
                        + line.verdict().reason().map(Sentence::english).orElse("send"))
                .toList();
    }

    @Test
    void F1_four_of_six_have_an_offer_and_three_are_in_a_network() {
        CoverageReport report = f1.coverage(F1.DAY);

        assertThat(report.eligible()).isEqualTo(6);
        assertThat(report.offered()).isEqualTo(4);
        assertThat(report.inNetwork()).isEqualTo(3);
        assertThat(report.notMembers()).isEqualTo(3);
        assertThat(report.kommunegrupper())
                .extracting(CoverageReport.Row::name, CoverageReport.Row::hasNetwork, CoverageReport.Row::offered)
                .containsExactly(tuple("Samsø", false, 0), tuple("Skanderborg", true, 2), tuple("Aarhus", true, 2));
        assertThat(f1.standing("100008", F1.DAY))
                .isEqualTo(new Standing.Ended(Standing.Ended.Cause.MEMBERSHIP, F1.DAY));
    }

    @Test
    void SC2_a_run_tells_of_everybody_and_why() {
        OfferRun run = f1.get(SendOffers.class).send(f1.office(DAY), new SendOffers.Request(true, true));

        assertThat(told(run))
                .containsExactlyInAnyOrder(
                        "Anna: send",
                        "Bo: not a member",
                        "Carla: in the network already",
                        "Dan: in the network already",
                        "Eva: no active network in the kommunegruppe",
                        "Finn: in the network already",
                        "Gry: declined for current mandate",
                        "Hans: membership ended",
                        "Ida: not a member");
        assertThat(run.isApplied()).isFalse();
        assertThat(MessageFixture.messagesIn(f1.installation().ports().outbox(), aKreds().id()))
                .isEmpty();
        assertThat(f1.installation().entries().getLast().detail())
                .isEqualTo("dry-run sent=1 blocked=1 skipped=4 excluded=3 names=shown");
    }

    @Test
    void a_network_that_begins_later_is_waited_for_and_not_missing() {
        f1.establish("Samsø", DAY.plusDays(1));

        assertThat(told(f1.send(DAY))).contains("Eva: the network has not begun yet");
        assertThat(told(f1.send(DAY.plusDays(1)))).contains("Eva: send");
    }

    @Test
    void SC2_names_are_told_only_when_asked_for() {
        OfferRun run = f1.get(SendOffers.class).send(f1.office(DAY), new SendOffers.Request(true, false));

        assertThat(run.lines()).extracting(OfferRun.Line::name).containsOnlyNulls();
        assertThat(f1.installation().entries().getLast().detail()).doesNotContain("names");
    }

    @Test
    void SC2_a_second_run_sends_nothing_more() {
        assertThat(f1.send(DAY).sent()).isEqualTo(1);
        assertThat(f1.send(DAY).sent()).isZero();
        assertThat(f1.send(DAY.plusDays(1)).sent()).isZero();

        assertThat(MessageFixture.messagesIn(f1.installation().ports().outbox(), aKreds().id()))
                .hasSize(1);
        assertThat(f1.coverage(DAY).offered()).isEqualTo(5);
        assertThat(f1.coverage(DAY.minusDays(1)).offered()).isEqualTo(4);
    }

    @Test
    void SC2_everybody_has_an_offer_when_samsoe_has_a_network_and_carla_is_re_elected() {
        f1.send(DAY);
        f1.reElect("100003");
        LocalDate july = LocalDate.of(2027, 7, 1);
        f1.establish("Samsø", july);

        assertThat(f1.send(july).of(Verdict.Send.class)).hasSize(1);
        CoverageReport report = f1.coverage(july);
        assertThat(report.eligible()).isEqualTo(6);
        assertThat(report.offered()).isEqualTo(6);
    }

    @Test
    void SC2_eva_gets_her_offer_when_samsoe_is_put_under_another_kommunegruppe() {
        f1.get(MapMunicipality.class)
                .map(
                        f1.office(DAY),
                        new MapMunicipality.Request(
                                "Aarhus", Municipalities.read("Samsø").code(), LocalDate.of(2027, 3, 1), null));

        assertThat(f1.send(LocalDate.of(2027, 2, 28)).blocked()).isEqualTo(1);
        assertThat(f1.send(LocalDate.of(2027, 3, 1)).sent()).isEqualTo(1);
    }

    @Test
    void D27_a_decline_binds_its_mandate_and_a_new_one_brings_a_new_offer() {
        f1.send(DAY);
        f1.reElect("100007");
        LocalDate october = LocalDate.of(2027, 10, 1);
        f1.end("100006", LocalDate.of(2027, 6, 30), EndReason.RESIGNED_AGREED);

        assertThat(f1.coverage(october).kommunegrupper().getLast().offered()).isEqualTo(1);
        assertThat(f1.send(october.minusDays(1)).sent()).isZero();
        assertThat(f1.send(october).sent()).isEqualTo(1);
    }

    @Test
    void an_amr_without_an_address_waits_for_one() {
        Person anna = f1.person("100001");
        f1.installation()
                .ports()
                .people()
                .save(new Person(
                        anna.id(), anna.kreds(), anna.name(), anna.memberNumber(), Contact.unknown(), anna.version()));

        assertThat(told(f1.send(DAY))).contains("Anna: no e-mail address");
        assertThatThrownBy(() -> f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("100001")))
                .isInstanceOf(PersonHasNoEmail.class);
    }

    @Test
    void E4_who_joins_again_gets_a_new_offer() {
        f1.memberships(
                "100003",
                new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 2)),
                Period.from(LocalDate.of(2027, 1, 15)));

        assertThat(told(f1.send(DAY))).contains("Carla: membership ended");
        assertThat(f1.standing("100003", LocalDate.of(2027, 1, 15)).isEnded()).isTrue();
        assertThat(told(f1.send(LocalDate.of(2027, 1, 15)))).contains("Carla: send");
    }

    @Test
    void E19_who_declined_gets_a_new_offer_on_request() {
        Offer offer = f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("100007"));

        assertThat(offer.isOpen(DAY)).isTrue();
        assertThatThrownBy(() -> f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("100007")))
                .isInstanceOf(OfferIsOpenAlready.class);
        f1.answer("100007", Answer.ACCEPTED, DAY.plusDays(2));
        assertThat(f1.standing("100007", DAY.plusDays(2)).isActive()).isTrue();
    }

    @Test
    void an_offer_goes_to_nobody_else() {
        assertThatThrownBy(() -> f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("Bo Prøve")))
                .isInstanceOf(AmrIsNotEligible.class);
        assertThatThrownBy(() -> f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("100003")))
                .isInstanceOf(IsInTheNetworkAlready.class);
        assertThatThrownBy(() -> f1.get(SendOffer.class).send(f1.office(DAY), new SendOffer.Request("100005")))
                .isInstanceOf(NoActiveNetwork.class);
    }

    @Test
    void an_offer_that_nobody_answered_is_over_by_its_date_and_not_sent_again() {
        f1.send(DAY);
        LocalDate over = DAY.plusDays(Offer.DAYS_TO_ANSWER + 1);

        assertThat(told(f1.send(over))).contains("Anna: did not answer in time");
        assertThat(f1.get(LapseOffers.class).lapse(f1.office(over))).isEqualTo(1);
        assertThat(f1.get(LapseOffers.class).lapse(f1.office(over))).isZero();
        assertThat(told(f1.send(over))).contains("Anna: did not answer in time");
        assertThat(f1.coverage(over).offered()).isGreaterThanOrEqualTo(4);
        assertThat(f1.get(SendOffer.class)
                        .send(f1.office(over), new SendOffer.Request("100001"))
                        .isOpen(over))
                .isTrue();
    }

    @Test
    void an_answer_is_recorded_once_and_not_before_there_was_an_offer() {
        f1.send(DAY);
        assertThatThrownBy(() -> f1.answer("100001", Answer.ACCEPTED, DAY.minusDays(1)))
                .isInstanceOf(OfferIsOpenAlready.class);
        f1.answer("100001", Answer.ACCEPTED, DAY.plusDays(6));

        assertThatThrownBy(() -> f1.answer("100001", Answer.ACCEPTED, DAY.plusDays(7)))
                .isInstanceOf(IsInTheNetworkAlready.class);
        assertThatThrownBy(() -> f1.answer("Bo Prøve", Answer.ACCEPTED, DAY)).isInstanceOf(AmrIsNotEligible.class);
        assertThatThrownBy(() -> f1.answer("100005", Answer.ACCEPTED, DAY)).isInstanceOf(NoActiveNetwork.class);
    }

    @Test
    void an_answer_may_be_older_than_the_network_in_the_program() {
        LocalDate later = LocalDate.of(2027, 2, 1);
        f1.establish("Samsø", later);
        f1.answer("100005", Answer.ACCEPTED, LocalDate.of(2026, 12, 1));

        assertThat(f1.standing("100005", later).isActive()).isTrue();
        assertThat(f1.standing("100005", later.minusDays(1))).isEqualTo(new Standing.Upcoming());
    }

    @Test
    void a_withdrawn_offer_does_not_count_and_is_sent_anew() {
        f1.send(DAY);
        Offer offer = f1.installation()
                .ports()
                .offers()
                .ofPerson(aKreds().id(), f1.person("100001").id())
                .getFirst();
        f1.get(WithdrawOffer.class).withdraw(f1.office(DAY), new WithdrawOffer.Request(offer.id(), null));

        assertThat(f1.coverage(DAY).offered()).isEqualTo(4);
        assertThatThrownBy(() -> f1.get(WithdrawOffer.class)
                        .withdraw(f1.office(DAY), new WithdrawOffer.Request(offer.id(), null)))
                .isInstanceOf(OfferIsWithdrawn.class);
        assertThat(f1.send(DAY).sent()).isEqualTo(1);
    }
}
