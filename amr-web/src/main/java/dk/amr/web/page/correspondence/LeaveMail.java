package dk.amr.web.page.correspondence;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.leave.LeaveLetter;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.Hours;
import dk.amr.web.page.text.LeaveLetterText;
import dk.amr.web.page.text.Words;

/**
 * A mail to a leader, in words; its plain text and its HTML say the same: who needs time off when and for how long, and
 * nothing of what the meeting is about.
 *
 * @param isVoid whether the meeting is called off
 * @param isMoved whether it is at another time than the leader was told before
 */
public record LeaveMail(
        Language language,
        String subject,
        String greeting,
        String opening,
        boolean isVoid,
        boolean isMoved,
        String when,
        String needed,
        String participant,
        String whomToAnswer,
        String sender) {

    public static LeaveMail of(LeaveLetter letter) {
        Language language = letter.language();
        String kreds = letter.kreds().title();
        boolean isVoid = letter.kind() == MessageKind.LEAVE_VOID;
        boolean isMoved = letter.kind() == MessageKind.LEAVE_CHANGE;
        return new LeaveMail(
                language,
                subject(letter.kind(), DayInWords.day(letter.slot().day())).in(language),
                Parts.greeting(letter.name()).in(language),
                opening(letter, kreds).in(language),
                isVoid,
                isMoved,
                SlotInWords.full(letter.slot(), language),
                Hours.inWords(letter.needed(), language),
                (isVoid ? notNeeded(letter.participant()) : agreed(letter.participant(), isMoved)).in(language),
                (isVoid ? Parts.whomToAsk(letter.facilitator()) : answer(letter)).in(language),
                kreds);
    }

    public String say(Words words) {
        return words.in(language);
    }

    /** It stands where others may see it, so it tells the day and nothing else (P12). */
    private static Sentence subject(MessageKind kind, Sentence day) {
        return switch (kind) {
            case LEAVE_VOID ->
                new Sentence("Aflyst: møde den " + day.danish(), "Cancelled: meeting on " + day.english());
            case LEAVE_CHANGE ->
                new Sentence("Flyttet: møde den " + day.danish(), "Moved: meeting on " + day.english());
            default -> new Sentence("Møde den " + day.danish(), "Meeting on " + day.english());
        };
    }

    private static Sentence opening(LeaveLetter letter, String kreds) {
        return switch (letter.kind()) {
            case LEAVE_VOID -> LeaveLetterText.NOT_HELD.sentence();
            case LEAVE_CHANGE -> moved(letter.participant());
            default -> opening(kreds, letter.participant());
        };
    }

    private static Sentence moved(PersonName participant) {
        String name = participant.full();
        return new Sentence(
                "Mødet, som vi skrev til dig om, da vi spurgte om tjenestefri for %s, er flyttet.".formatted(name),
                "The meeting we wrote to you about, when we asked for time off for %s, has moved.".formatted(name));
    }

    private static Sentence opening(String kreds, PersonName participant) {
        String name = participant.full();
        return new Sentence(
                "%s har inviteret din medarbejder %s til et netværksmøde for arbejdsmiljørepræsentanter og skriver til dig om tjenestefri."
                        .formatted(kreds, name),
                "%s has invited %s, who works with you, to a network meeting of work-environment representatives and writes to you about time off."
                        .formatted(kreds, name));
    }

    private static Sentence agreed(PersonName participant, boolean isMoved) {
        String name = participant.full();
        return isMoved
                ? new Sentence(
                        name + " har selv sagt ja til, at vi skriver til dig.",
                        name + " has agreed that we write to you.")
                : new Sentence(
                        name + " har selv sagt ja til, at vi spørger dig.",
                        name + " has agreed that we ask you about it.");
    }

    private static Sentence answer(LeaveLetter letter) {
        String name = letter.participant().full();
        Colleague facilitator = letter.facilitator();
        return new Sentence(
                "Svar gerne %s eller %s%s."
                        .formatted(
                                name,
                                facilitator == null ? "kredsens kontor" : facilitator.nameAndAddress(),
                                letter.isSoon() ? ", så snart du kan, og inden mødet" : " inden mødet"),
                "Please answer %s or %s%s."
                        .formatted(
                                name,
                                facilitator == null ? "the office of the kreds" : facilitator.nameAndAddress(),
                                letter.isSoon()
                                        ? " as soon as you can, and before the meeting"
                                        : " before the meeting"));
    }

    private static Sentence notNeeded(PersonName participant) {
        String name = participant.full();
        return new Sentence(
                "Den tjenestefri, vi spurgte om for " + name + ", er der derfor ikke brug for.",
                "So the time off that we asked about for " + name + " is not needed.");
    }

    @Override
    public String toString() {
        return "LeaveMail";
    }
}
