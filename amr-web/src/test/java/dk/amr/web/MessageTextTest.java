package dk.amr.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.MessageText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How it is told what became of messages. */
final class MessageTextTest {

    private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private static String state(Dispatch dispatch, Language language) {
        Message message = new Message(
                new MessageId(ID),
                new KredsId(ID),
                new PersonId(ID),
                MessageKind.LEAVE_REQUEST,
                ID,
                LocalDate.of(2027, 1, 4),
                NOW,
                dispatch);
        return MessageText.state(message, NOW, false, language);
    }

    @Test
    void why_a_message_was_not_sent_is_told_in_words() {
        Dispatch dropped = new Dispatch.Dropped(NOW, "decided-already");

        assertThat(state(dropped, Language.DANISH))
                .isEqualTo("ikke sendt, for svaret om tjenestefri er noteret allerede");
        assertThat(state(dropped, Language.ENGLISH))
                .isEqualTo("not sent, for the answer about time off is recorded already");
    }

    @Test
    void one_attempt_is_neuter_in_danish() {
        Dispatch failed = new Dispatch.Failed(1, NOW, "smtp-550");

        assertThat(state(failed, Language.DANISH)).startsWith("opgivet efter ét forsøg: ");
        assertThat(state(failed, Language.ENGLISH)).startsWith("given up after one attempt: ");
    }

    @ParameterizedTest
    @CsvSource({
        "smtp-550, mailserveren afviste den; se",
        "smtp-552, mailserveren afviste den; modtagerens postkasse",
        "smtp-535, mailserveren afviste systemets login; tal",
        "smtp-login, mailserveren afviste systemets login; tal",
        "smtp-451, mailserveren kunne ikke tage imod den; prøv",
        "smtp-no-answer, mailserveren svarede ikke; prøv",
        "smtp-unknown, forbindelsen til mailserveren blev afbrudt",
        "not-written-NotFound, systemet kunne ikke skrive den; tal"
    })
    void why_it_failed_is_told_in_words_with_the_code_in_brackets(String cause, String words) {
        assertThat(state(new Dispatch.Failed(7, NOW, cause), Language.DANISH))
                .startsWith("opgivet efter syv forsøg: " + words)
                .endsWith(" (" + cause + ")");
    }

    @Test
    void an_address_that_cannot_be_used_is_told_without_a_code() {
        Dispatch failed = new Dispatch.Failed(1, NOW, "address-unusable");

        assertThat(state(failed, Language.DANISH))
                .isEqualTo(
                        "opgivet efter ét forsøg: der kan ikke sendes til modtagerens e-mailadresse; den skal rettes i"
                                + " registret");
        assertThat(state(failed, Language.ENGLISH)).endsWith("it is to be corrected in the register");
    }

    private static String heading(int failed, int waiting, int dropped, boolean keepsMail, Language language) {
        return MessageText.heading(new MessageText.Fared(failed, waiting, dropped, true), keepsMail, language);
    }

    @Test
    void not_all_are_sent_where_some_were_not_to_be_sent_any_more() {
        assertThat(heading(0, 0, 0, false, Language.DANISH)).isEqualTo("Alle beskeder er afsendt");
        assertThat(heading(0, 0, 1, false, Language.DANISH)).isEqualTo("Alle beskeder, der skulle sendes, er afsendt");
        assertThat(heading(0, 1, 1, false, Language.ENGLISH)).isEqualTo("One message waits to be sent");
        assertThat(heading(1, 1, 1, false, Language.ENGLISH)).isEqualTo("One message did not arrive");
    }

    @Test
    void nothing_is_sent_where_messages_are_written_as_files() {
        assertThat(heading(0, 0, 0, true, Language.DANISH)).isEqualTo("Alle beskeder er skrevet som filer");
        assertThat(heading(0, 0, 1, true, Language.ENGLISH))
                .isEqualTo("All messages that were to be sent are written as files");
        assertThat(heading(0, 2, 0, true, Language.DANISH)).isEqualTo("To beskeder venter på at blive skrevet som fil");
    }

    @Test
    void those_in_a_part_of_a_list_are_not_counted() {
        assertThat(MessageText.heading(new MessageText.Fared(2, 1, 0, false), false, Language.DANISH))
                .isEqualTo("Nogle beskeder nåede ikke frem");
        assertThat(MessageText.heading(new MessageText.Fared(0, 2, 0, false), false, Language.DANISH))
                .isEqualTo("Nogle beskeder venter på at blive sendt");
        assertThat(MessageText.heading(new MessageText.Fared(0, 0, 1, false), true, Language.ENGLISH))
                .isEqualTo("The messages here are written as files");
    }
}
