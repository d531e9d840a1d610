package dk.amr.domain.delivery;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier.Carriage;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.OnlyAFailedMessageIsRetried;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.network.EstablishNetwork;
import dk.amr.domain.network.NamedColleague;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferId;
import dk.amr.domain.offer.Outcome;
import dk.amr.domain.offer.sending.SendOffers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliverOutboxTest {

    private static final DeliverOutbox.Round NOTHING = new DeliverOutbox.Round(0, 0, 0, 0);

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final Caller office = kreds.caller(Role.OFFICE_ADMIN);
    private final DeliverOutbox deliverOutbox = kreds.get(DeliverOutbox.class);
    private final RetryMessage retryMessage = kreds.get(RetryMessage.class);

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

    private Dispatch dispatchOf(Message message) {
        return kreds.ports()
                .outbox()
                .find(aKreds().id(), message.id())
                .orElseThrow()
                .dispatch();
    }

    private MessageId first() {
        return messages().getFirst().id();
    }

    @Test
    void each_message_leaves_once_to_one_recipient_with_an_event_of_its_own() {
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(3, 0, 0, 0));
        assertThat(deliverOutbox.deliver(office)).isEqualTo(NOTHING);

        assertThat(kreds.carrier().carried()).hasSize(3).extracting(Mail::to).doesNotHaveDuplicates();
        assertThat(kreds.entries())
                .filteredOn(entry -> entry.useCase() == UseCase.DELIVER_OUTBOX)
                .hasSize(3)
                .extracting(AuditEntry::detail)
                .containsOnly("Delivered");
    }

    @Test
    void what_cannot_leave_waits_longer_each_time_and_is_shown_in_the_end() {
        kreds.carrier().answers(new Carriage.Delayed("smtp-421"));
        List<Duration> pauses = new ArrayList<>();

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 3, 0, 0));
        while (messages().getFirst().dispatch() instanceof Dispatch.Waiting waiting) {
            Duration pause = Duration.between(kreds.clock().instant(), waiting.nextAt());
            pauses.add(pause);
            kreds.clock().advance(pause.minusMillis(1));
            assertThat(deliverOutbox.deliver(office)).as("before its turn").isEqualTo(NOTHING);
            assertThat(stuck()).isEmpty();
            kreds.clock().advance(Duration.ofMillis(1));
            deliverOutbox.deliver(office);
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(8),
                        Duration.ofHours(24));
        assertThat(stuck()).hasSize(3);
        assertThat(stuck().getFirst().dispatch())
                .isEqualTo(new Dispatch.Failed(7, kreds.clock().instant(), "smtp-421"));
    }

    @Test
    void what_is_refused_for_good_is_not_tried_again_until_somebody_wants_it_to() {
        kreds.carrier().answers(new Carriage.Refused("smtp-550"));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(0, 0, 3, 0));
        kreds.clock().advance(Duration.ofDays(2));
        assertThat(deliverOutbox.deliver(office)).isEqualTo(NOTHING);
        kreds.carrier().answers(new Carriage.Carried());
        retryMessage.retry(office, first());

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(1, 0, 0, 0));
        assertThat(stuck()).hasSize(2);
    }

    @Test
    void a_message_that_did_not_fail_is_not_sent_again_by_hand() {
        assertThatThrownBy(() -> retryMessage.retry(office, first())).isInstanceOf(OnlyAFailedMessageIsRetried.class);
        deliverOutbox.deliver(office);
        assertThatThrownBy(() -> retryMessage.retry(office, first())).isInstanceOf(OnlyAFailedMessageIsRetried.class);
        assertThatThrownBy(() -> retryMessage.retry(office, new MessageId(new UUID(7, 7))))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void whoever_has_lost_the_right_meanwhile_gets_nothing() {
        Message message = messages().getFirst();
        kreds.ports().people().keepMemberships(Map.of(message.person(), List.of()));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(2, 0, 0, 1));
        assertThat(dispatchOf(message))
                .isEqualTo(new Dispatch.Dropped(kreds.clock().instant(), "not-eligible-any-more"));
        Offer unsent = kreds.ports().offers().get(aKreds().id(), new OfferId(message.about()));
        assertThat(unsent.ended(Outcome.Kind.WITHDRAWN, F1.DAY)).isTrue();
    }

    @Test
    void the_dead_are_written_to_about_nothing() {
        Message message = messages().getFirst();
        Mandate mandate = kreds.ports()
                .mandates()
                .ofPerson(aKreds().id(), message.person())
                .getFirst();
        kreds.ports().mandates().save(mandate.endedOn(F1.DAY, EndReason.DEATH));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(2, 0, 0, 1));
        assertThat(dispatchOf(message))
                .isEqualTo(new Dispatch.Dropped(kreds.clock().instant(), "nobody-to-write-to"));
    }

    @Test
    void a_message_that_nobody_can_write_is_counted_and_shown_at_once_and_keeps_no_other_waiting() {
        Message broken = Message.written(
                new MessageId(new UUID(9, 9)),
                aKreds().id(),
                messages().getFirst().person(),
                MessageKind.NETWORK_OFFER,
                new UUID(9, 9),
                F1.DAY,
                kreds.clock().instant().minusSeconds(1));
        kreds.ports().outbox().addAll(List.of(broken));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(3, 0, 1, 0));
        assertThat(stuck()).extracting(Message::id).containsExactly(broken.id());
        assertThat(stuck().getFirst().dispatch())
                .isEqualTo(new Dispatch.Failed(1, kreds.clock().instant(), "not-written-UnknownOffer"));
    }

    @Test
    void what_somebody_took_and_never_settled_is_shown_and_not_sent_by_itself() {
        Message message = messages().getFirst();
        assertThat(kreds.ports().outbox().take(message, kreds.clock().instant()))
                .isTrue();
        assertThat(kreds.ports().outbox().take(message, kreds.clock().instant()))
                .isFalse();

        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(2, 0, 0, 0));
        assertThat(stuck()).isEmpty();
        kreds.clock().advance(Duration.ofMinutes(16));

        assertThat(deliverOutbox.deliver(office)).isEqualTo(NOTHING);
        assertThat(stuck()).extracting(Message::id).containsExactly(message.id());
        retryMessage.retry(office, message.id());
        assertThat(deliverOutbox.deliver(office)).isEqualTo(new DeliverOutbox.Round(1, 0, 0, 0));
    }

    @Test
    void nobody_else_delivers() {
        assertThatThrownBy(() -> deliverOutbox.deliver(kreds.caller(Role.CONSULTANT)))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(kreds.carrier().carried()).isEmpty();
    }
}
