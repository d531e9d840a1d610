package dk.amr.domain.delivery;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.LoadingCollector;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.meeting.F1Meetings;
import dk.amr.domain.meeting.invitation.ReviewInvitations;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.sending.SendOffers;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link DeliverOutboxTest} tells of one message after the other, for a carrier that takes many together. */
class DeliverTogetherTest {

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final LoadingCollector carrier = new LoadingCollector(kreds.carrier());
    private final Caller office = kreds.caller(Role.OFFICE_ADMIN);
    private final DeliverOutbox deliverOutbox = delivering(kreds, carrier);

    private static DeliverOutbox delivering(InMemoryInstallation there, LoadingCollector carrier) {
        return new DeliverOutbox(
                there.get(Gate.class),
                there.ports().outbox(),
                there.get(Letters.class),
                there.get(AccountPost.class),
                carrier,
                there.ports().transactions(),
                there.ports().offers(),
                there.clock());
    }

    /** Three offers wait to leave. */
    @BeforeEach
    void sendOffers() {
        Account leader = anAccount(2, "konsulenten@example.org", Role.CONSULTANT);
        Given.in(kreds.ports()).accounts(anAccount(), leader);
        kreds.ports().groundRules().add(GroundRules.first(new GroundRulesId(new UUID(0, 1)), aKreds().id()));
        kreds.imported(F1.file());
        kreds.get(EstablishNetwork.class)
                .establish(
                        office,
                        new EstablishNetwork.Request(
                                new KommunegruppeName("Skanderborg"), NamedColleague.at(leader.login()), F1.DAY));
        kreds.get(SendOffers.class).send(office, new SendOffers.Request(false, false));
    }

    private List<Message> messages() {
        return MessageFixture.messagesIn(kreds.ports().outbox(), aKreds().id());
    }

    private List<Message> stuck() {
        return kreds.ports().outbox().stuck(aKreds().id(), kreds.clock().instant());
    }

    @Test
    void each_leaves_once_with_an_event_of_its_own() {
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(3, 0, 0, 0));
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));

        assertThat(kreds.carrier().carried()).hasSize(3).extracting(Mail::to).doesNotHaveDuplicates();
        assertThat(messages()).extracting(Message::dispatch).hasOnlyElementsOfType(Dispatch.Delivered.class);
        assertThat(kreds.entries())
                .filteredOn(entry -> entry.useCase() == UseCase.DELIVER_OUTBOX)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .extracting(AuditEntry::detail)
                .containsOnly("Delivered");
        assertThat(carrier.open()).isZero();
    }

    @Test
    void whoever_has_lost_the_right_meanwhile_gets_nothing() {
        Message message = messages().getFirst();
        kreds.ports().people().keepMemberships(Map.of(message.person(), List.of()));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(2, 0, 0, 1));
        assertThat(messages().getFirst().dispatch())
                .isEqualTo(new Dispatch.Dropped(kreds.clock().instant(), "not-eligible-any-more"));
    }

    @Test
    void what_somebody_else_takes_while_they_are_made_ready_is_left_to_them() {
        Message message = messages().getFirst();
        carrier.meanwhile(
                () -> kreds.ports().outbox().take(message, kreds.clock().instant()));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(2, 0, 0, 0));
        assertThat(kreds.carrier().carried()).extracting(Mail::id).hasSize(2).doesNotContain(message.id());
        assertThat(messages().getFirst().dispatch()).isInstanceOf(Dispatch.Underway.class);
    }

    @Test
    void when_it_stops_while_they_are_made_ready_none_has_left_and_all_still_wait() {
        carrier.meanwhile(() -> {
            throw new IllegalStateException("no power");
        });

        assertThatThrownBy(() -> deliverOutbox.deliver(office)).hasMessage("no power");
        assertThat(kreds.carrier().carried()).isEmpty();
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(3, 0, 0, 0));
    }

    @Test
    void what_cannot_leave_waits_or_is_given_up() {
        kreds.carrier().answers(new Carriage.Delayed("smtp-421"));
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 3, 0, 0));

        kreds.clock().advance(Duration.ofMinutes(1));
        kreds.carrier().answers(new Carriage.Refused("smtp-550"));
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 0, 3, 0));
        assertThat(stuck()).hasSize(3);
    }

    @Test
    void a_message_that_nobody_can_write_is_counted_and_shown_at_once_and_keeps_no_other_waiting() {
        Message broken = Message.written(
                new MessageId(new UUID(9, 9)),
                aKreds().id(),
                messages().getFirst().person(),
                MessageKind.NETWORK_OFFER,
                CountingIds.id(999),
                F1.DAY,
                kreds.clock().instant().minusSeconds(1));
        kreds.ports().outbox().addAll(List.of(broken));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(3, 0, 1, 0));
        assertThat(kreds.carrier().carried()).hasSize(3);
        assertThat(stuck()).extracting(Message::id).containsExactly(broken.id());
        assertThat(stuck().getFirst().dispatch())
                .isEqualTo(new Dispatch.Failed(1, kreds.clock().instant(), "not-written-UnknownOffer"));
        assertThat(kreds.entries())
                .filteredOn(entry -> entry.useCase() == UseCase.DELIVER_OUTBOX)
                .extracting(AuditEntry::detail)
                .containsExactlyInAnyOrder("Delivered", "Delivered", "Delivered", "Failed");
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
    }

    @Test
    void nobody_else_delivers() {
        assertThatThrownBy(() -> deliverOutbox.deliver(kreds.caller(Role.CONSULTANT)))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(kreds.carrier().carried()).isEmpty();
    }

    @Test
    void an_invitation_reads_as_if_it_had_left_by_itself() {
        F1Meetings together = F1Meetings.invited();
        F1Meetings alone = F1Meetings.invited();
        InMemoryInstallation there = together.f1().installation();
        Caller caller = together.office(F1Meetings.INVITED_ON);

        DeliverOutbox.Round round =
                delivering(there, new LoadingCollector(there.carrier())).deliver(caller);

        assertThat(alone.get(DeliverOutbox.class).deliver(caller)).isEqualTo(round);
        assertThat(there.carrier().carried())
                .containsExactlyElementsOf(alone.f1().installation().carrier().carried())
                .isNotEmpty();
    }

    @Test
    void the_dead_are_not_told_that_a_meeting_goes_on_without_them() {
        F1Meetings meetings = F1Meetings.invited();
        InMemoryInstallation there = meetings.f1().installation();
        Caller caller = meetings.office(F1Meetings.INVITED_ON);
        delivering(there, new LoadingCollector(there.carrier())).deliver(caller);
        int before = there.carrier().carried().size();
        meetings.f1().end("100001", F1Meetings.INVITED_ON.minusDays(1), EndReason.DEATH);
        meetings.get(ReviewInvitations.class).review(caller);

        assertThat(delivering(there, new LoadingCollector(there.carrier())).deliver(caller))
                .isEqualTo(new DeliverOutbox.Round(0, 0, 0, 1));
        assertThat(there.carrier().carried()).hasSize(before);
    }

    @Test
    void who_may_not_come_to_the_meeting_any_more_is_not_invited_after_all() {
        F1Meetings meetings = F1Meetings.invited();
        InMemoryInstallation there = meetings.f1().installation();
        meetings.f1().memberships("100001", new Period(LocalDate.of(2015, 1, 1), F1Meetings.INVITED_ON));

        delivering(there, new LoadingCollector(there.carrier())).deliver(meetings.office(F1Meetings.INVITED_ON));

        assertThat(MessageFixture.messagesIn(there.ports().outbox(), aKreds().id()))
                .filteredOn(message -> message.kind() == MessageKind.MEETING_INVITATION
                        && message.person()
                                .equals(meetings.f1().person("100001").id()))
                .extracting(Message::dispatch)
                .containsExactly(new Dispatch.Dropped(there.clock().instant(), "not-invited-any-more"));
    }
}
