package dk.amr.domain.delivery;

import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a letter to whoever has an account tells; the words are the writer's.
 *
 * @param at when that happened which it tells of
 * @param secret of the link in it, where there is one
 */
public record AccountLetterText(
        MessageId message,
        EmailAddress to,
        Language language,
        KredsName kreds,
        AccountLetter.Kind kind,
        Instant at,
        @Nullable String secret) {

    @Override
    public String toString() {
        return "AccountLetterText[" + kind + "]";
    }
}
