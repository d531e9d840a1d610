package dk.amr.domain.delivery;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageFixture;
import dk.amr.domain.offer.F1Networks;
import dk.amr.domain.person.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are told apart by those whom they concern. */
final class NameRecipientsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final F1Networks f1 = F1Networks.asDescribed();
    private final NameRecipients recipients = f1.get(NameRecipients.class);

    private List<Message> messages() {
        f1.send(DAY);
        return MessageFixture.messagesIn(f1.installation().ports().outbox(), aKreds().id());
    }

    @Test
    void the_office_sees_whom_each_message_concerns() {
        Person anna = f1.person("100001");

        assertThat(recipients.name(f1.office(DAY), messages())).containsEntry(anna.id(), anna.name());
        assertThat(recipients.name(f1.office(DAY), List.of())).isEmpty();
    }
}
