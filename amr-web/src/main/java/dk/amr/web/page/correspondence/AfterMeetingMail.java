package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationLetter;
import dk.amr.domain.meeting.sharing.invite.SharedLetter;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.EvaluationText;
import dk.amr.web.page.text.SharingLinkText;
import dk.amr.web.page.text.Words;

/**
 * A mail with a link to somebody who was at a meeting, in words; its plain text and its HTML say the same.
 *
 * @param meeting which meeting, and what there is about it
 * @param what what one can do behind the link
 * @param until how long the link works
 */
public record AfterMeetingMail(
        Language language,
        String subject,
        String greeting,
        String meeting,
        String what,
        String until,
        String link,
        String whomToAsk,
        String sender) {

    /** The link to what is shared at the meeting. */
    public static AfterMeetingMail of(SharedLetter letter, String link) {
        Language language = letter.language();
        String day = DayInWords.full(letter.slot().day(), language);
        String lastDay = DayInWords.full(letter.lastDay(), language);
        return new AfterMeetingMail(
                language,
                SharingLinkText.SUBJECT.in(language),
                Parts.greeting(letter.name()).in(language),
                (letter.wasThere() ? shared(day) : sharedWithAll(day)).in(language),
                (letter.wasThere() ? SharingLinkText.MAIL_WHAT : SharingLinkText.MAIL_READ).in(language),
                (letter.wasThere() ? writeAndRead(letter, lastDay) : read(lastDay)).in(language),
                link,
                Parts.whomToAsk(null).in(language),
                letter.kreds().title());
    }

    /** The question what somebody made of the meeting. */
    public static AfterMeetingMail of(EvaluationLetter letter, String link) {
        Language language = letter.language();
        String day = DayInWords.full(letter.slot().day(), language);
        String lastDay = DayInWords.full(letter.lastDay(), language);
        return new AfterMeetingMail(
                language,
                EvaluationText.SUBJECT.in(language),
                Parts.greeting(letter.name()).in(language),
                new Sentence(
                                "Du var med til mødet " + day + ". Hvad fik du ud af det?",
                                "You were at the meeting on " + day + ". What did you get out of it?")
                        .in(language),
                EvaluationText.A_MINUTE.in(language),
                new Sentence(
                                "Du kan svare til og med " + lastDay + ".",
                                "You can answer until the end of " + lastDay + ".")
                        .in(language),
                link,
                Parts.whomToAsk(null).in(language),
                letter.kreds().title());
    }

    private static Sentence shared(String day) {
        return new Sentence(
                "Du var med til mødet " + day + ". Det, I deler derfra, har sin egen side.",
                "You were at the meeting on " + day + ". There is a page for what is shared.");
    }

    private static Sentence sharedWithAll(String day) {
        return new Sentence(
                "Netværket holdt møde " + day + ". Det, der deles derfra med hele netværket, har sin egen side.",
                "The network met on " + day + ". There is a page for what is shared from it with the whole network.");
    }

    /** A meeting is closed by somebody, or else by itself; from then on nothing more is shared from it. */
    private static Sentence writeAndRead(SharedLetter letter, String lastDay) {
        Sentence closes = DayInWords.day(letter.slot().day().plusDays(NetworkMeeting.DAYS_TO_SETTLE));
        return new Sentence(
                "Du kan skrive, til mødet bliver afsluttet, senest " + closes.danish() + ", og læse til og med "
                        + lastDay + ".",
                "You can write until the meeting is closed, by " + closes.english()
                        + " at the latest, and read until the end of " + lastDay + ".");
    }

    private static Sentence read(String lastDay) {
        return new Sentence(
                "Linket virker til og med " + lastDay + ".", "The link works until the end of " + lastDay + ".");
    }

    public String say(Words words) {
        return words.in(language);
    }

    @Override
    public String toString() {
        return "AfterMeetingMail";
    }
}
