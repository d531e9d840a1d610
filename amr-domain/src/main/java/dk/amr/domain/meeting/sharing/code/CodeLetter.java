package dk.amr.domain.meeting.sharing.code;

import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;

/** What the mail with a code tells; the words are the writer's. */
public record CodeLetter(
        MessageId message, EmailAddress to, Language language, PersonName name, KredsName kreds, String code) {

    @Override
    public String toString() {
        return "CodeLetter[" + message.value() + "]";
    }
}
