package dk.amr.web.page.correspondence;

import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Moment;
import dk.amr.web.page.text.AccountLetterText;
import dk.amr.web.page.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter about an account, in words.
 *
 * @param link where it leads, for a letter with a link
 * @param account what its owner signs in with
 */
public record AccountMail(
        Language language,
        AccountLetter.Kind kind,
        @Nullable String link,
        Moment at,
        String account,
        String sender) {

    public static AccountMail of(dk.amr.domain.delivery.AccountLetterText letter, @Nullable String link) {
        Language language = letter.language();
        return new AccountMail(
                language,
                letter.kind(),
                link,
                Moment.of(letter.at(), language),
                letter.to().value(),
                letter.kreds().title());
    }

    public String say(Words words) {
        return words.in(language);
    }

    /** Which account it is about, and of what; the sender alone tells neither. */
    public String about() {
        return AccountLetterText.about(account, sender).in(language);
    }

    public String happened() {
        return AccountLetterText.happened(kind).in(language);
    }

    public String subject() {
        return AccountLetterText.subject(kind).in(language);
    }

    @Override
    public String toString() {
        return "AccountMail";
    }
}
