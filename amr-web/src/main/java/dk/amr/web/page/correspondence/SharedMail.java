package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.sharing.invite.SharedLetter;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.SharingLinkText;
import dk.amr.web.page.text.Words;

/** The mail with the link to what is shared at a meeting, in words; its plain text and its HTML say the same. */
public record SharedMail(
        Language language,
        String greeting,
        String meeting,
        String until,
        String link,
        String whomToAsk,
        String sender) {

    public static SharedMail of(SharedLetter letter, String link) {
        Language language = letter.language();
        return new SharedMail(
                language,
                Parts.greeting(letter.name()).in(language),
                meeting(DayInWords.full(letter.slot().day(), language)).in(language),
                until(DayInWords.full(letter.lastDay(), language)).in(language),
                link,
                Parts.whomToAsk(null).in(language),
                "Kreds " + letter.kreds().value());
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String subject() {
        return say(SharingLinkText.SUBJECT);
    }

    private static Sentence meeting(String day) {
        return new Sentence(
                "Du var med til mødet " + day + ". Det, der deles, har I en side til.",
                "You were at the meeting on " + day + ". There is a page for what is shared.");
    }

    private static Sentence until(String day) {
        return new Sentence("Linket virker til og med " + day + ".", "The link works until the end of " + day + ".");
    }

    @Override
    public String toString() {
        return "SharedMail";
    }
}
