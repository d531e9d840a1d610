package dk.amr.domain.delivery;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.OnlyAFailedMessageIsRetried;
import dk.amr.domain.correspondence.OutboxQuery;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Period;
import dk.amr.domain.task.ListTasks;
import dk.amr.domain.task.TaskKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DeliveryTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final F1Networks f1 = F1Networks.asDescribed();
    private final DeliverOutbox deliver = f1.get(DeliverOutbox.class);

    private Message message() {
        return MessageFixture.messagesIn(f1.installation().ports().outbox(), aKreds().id())
                .getFirst();
    }

    private DeliverOutbox.Round round() {
        return deliver.deliver(f1.office(DAY));
    }

    @Test
    void P12_one_mail_to_one_recipient_and_no_second_one() {
        f1.send(DAY);

        assertThat(round()).isEqualTo(new DeliverOutbox.Round(1, 0, 0, 0));
        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
        assertThat(f1.installation().carrier().carried())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to())
                        .isEqualTo(f1.person("100001").contact().email()));
    }

    @Test
    void the_right_to_get_it_is_asked_for_again() {
        f1.send(DAY);
        f1.memberships("100001", new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 2)));

        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 1));
        assertThat(message().dispatch()).isInstanceOf(Dispatch.Dropped.class);
        assertThat(f1.installation().carrier().carried()).isEmpty();
    }

    @Test
    void it_is_asked_for_on_the_later_of_today_and_the_day_it_was_written_for() {
        LocalDate later = LocalDate.of(2027, 3, 1);
        f1.send(later);
        f1.memberships("100001", new Period(LocalDate.of(2015, 1, 1), later));

        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 1));
    }

    @Test
    void an_offer_that_was_withdrawn_or_answered_meanwhile_is_not_sent() {
        f1.send(DAY);
        f1.answer("100001", Answer.DECLINED, DAY);

        assertThat(round().dropped()).isEqualTo(1);
    }

    @Test
    void what_could_not_be_delivered_waits_longer_each_time_and_is_a_task_in_the_end() {
        f1.send(DAY);
        f1.installation().carrier().answers(new MailCarrier.Carriage.Delayed("smtp-421"));
        List<Duration> pauses = new ArrayList<>();
        while (message().dispatch() instanceof Dispatch.Waiting waiting) {
            Instant now = f1.installation().clock().instant();
            pauses.add(Duration.between(now, waiting.nextAt()));
            f1.installation().clock().advance(pauses.getLast());
            round();
        }

        assertThat(pauses).isSorted().hasSize(7);
        assertThat(message().dispatch()).isInstanceOf(Dispatch.Failed.class);
        assertThat(f1.get(ListTasks.class).list(f1.office(DAY)))
                .anyMatch(task -> task.kind() == TaskKind.MESSAGE_FAILED);
        f1.installation().carrier().answers(new MailCarrier.Carriage.Carried());
        f1.get(RetryMessage.class).retry(f1.office(DAY), message().id());
        assertThat(round().delivered()).isEqualTo(1);
        assertThatThrownBy(() -> f1.get(RetryMessage.class)
                        .retry(f1.office(DAY), message().id()))
                .isInstanceOf(OnlyAFailedMessageIsRetried.class);
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once() {
        f1.send(DAY);
        f1.installation().carrier().answers(new MailCarrier.Carriage.Refused("smtp-550"));

        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 1, 0));
        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
    }

    @Test
    void a_message_that_nobody_knows_the_end_of_is_left_to_a_person() {
        f1.send(DAY);
        Instant now = f1.installation().clock().instant();
        f1.installation().ports().outbox().take(message(), now);

        assertThat(round()).isEqualTo(new DeliverOutbox.Round(0, 0, 0, 0));
        assertThat(f1.installation().ports().outbox().stuck(aKreds().id(), now)).isEmpty();
        assertThat(f1.installation().ports().outbox().stuck(aKreds().id(), now.plus(Duration.ofMinutes(16))))
                .hasSize(1);
    }

    @Test
    void a_subject_stands_on_one_line() {
        assertThatThrownBy(() -> new Mail(
                        new MessageId(CountingIds.id(1)), new EmailAddress("a@example.org"), "a\r\nBcc: b", "", ""))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void recipients_have_names_where_that_is_asked_for_and_it_is_recorded() {
        f1.send(DAY);
        Person anna = f1.person("100001");
        ListOutbox list = f1.get(ListOutbox.class);
        OutboxQuery query = OutboxQuery.newestFirst(10, null);
        long before = f1.installation().ports().trail().head().number();

        assertThat(list.list(f1.office(DAY), new ListOutbox.Request(query, false))
                        .names())
                .isEmpty();
        assertThat(f1.installation().ports().trail().head().number()).isEqualTo(before);
        assertThat(list.list(f1.office(DAY), new ListOutbox.Request(query, true))
                        .names())
                .containsOnly(Map.entry(anna.id(), anna.name()));
        assertThat(f1.installation().ports().trail().head().number()).isEqualTo(before + 1);
    }

    @Test
    void every_message_lists_without_its_words() {
        f1.send(DAY);

        assertThat(f1.get(ListOutbox.class)
                        .list(f1.office(DAY), new ListOutbox.Request(OutboxQuery.newestFirst(10, null), false))
                        .page()
                        .items())
                .extracting(Message::kind)
                .containsExactly(MessageKind.NETWORK_OFFER);
        assertThatThrownBy(() -> f1.get(RetryMessage.class).retry(f1.office(DAY), new MessageId(CountingIds.id(77))))
                .isInstanceOf(NothingHere.class);
    }
}
