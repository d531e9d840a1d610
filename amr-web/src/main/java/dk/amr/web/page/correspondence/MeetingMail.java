package dk.amr.web.page.correspondence;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.link.MeetingLetter;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.LetterText;
import dk.amr.web.page.text.MeetingLetterText;
import dk.amr.web.page.text.RulesText;
import dk.amr.web.page.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a meeting, in words; its plain text and its HTML say the same. What the meeting is about stands behind
 * the link.
 *
 * @param answering by when an answer is wanted, and until when it may be changed
 * @param rules absent when there is no meeting to come to any more
 * @param link absent when there is nothing to answer
 */
public record MeetingMail(
        Language language,
        String subject,
        String greeting,
        String opening,
        String when,
        String where,
        @Nullable RulesShown rules,
        String rulesLead,
        Words whatToDo,
        @Nullable String link,
        String answering,
        String whomToAsk,
        String sender) {

    public static MeetingMail of(MeetingLetter letter, @Nullable String link) {
        Language language = letter.language();
        String kreds = letter.kreds().title();
        TimeSlot slot = letter.slot();
        return new MeetingMail(
                language,
                subject(letter.kind(), slot).in(language),
                Parts.greeting(letter.name()).in(language),
                opening(letter, kreds).in(language),
                when(letter),
                where(letter),
                isOver(letter.kind()) ? null : RulesShown.of(letter.rules(), language),
                rulesLead(letter).in(language),
                whatToDo(letter),
                link,
                answering(letter).in(language),
                Parts.whomToAsk(letter.facilitator()).in(language),
                kreds);
    }

    public String say(Words words) {
        return words.in(language);
    }

    /** The rules are shown to everybody (S49), and asked about where somebody has not acknowledged them yet. */
    private static Sentence rulesLead(MeetingLetter letter) {
        return letter.hasAcknowledged() ? RulesText.acknowledged(letter.rules()) : LetterText.THREE_RULES.sentence();
    }

    private static Sentence answering(MeetingLetter letter) {
        Sentence mayBeChanged = MeetingLetterText.MAY_BE_CHANGED.sentence();
        return letter.answerBy() == null
                ? mayBeChanged
                : new Sentence(
                        "Svar gerne senest %s. %s"
                                .formatted(DayInWords.full(letter.answerBy(), Language.DANISH), mayBeChanged.danish()),
                        "Please answer by %s. %s"
                                .formatted(
                                        DayInWords.full(letter.answerBy(), Language.ENGLISH), mayBeChanged.english()));
    }

    /** It stands where others may see it, so it tells when and nothing else (P12). */
    private static Sentence subject(MessageKind kind, TimeSlot slot) {
        String danish = start(slot, Language.DANISH);
        String english = start(slot, Language.ENGLISH);
        return switch (kind) {
            case MEETING_CHANGE -> new Sentence("Ændret: møde " + danish, "Changed: meeting on " + english);
            case MEETING_CANCELLATION -> new Sentence("Aflyst: møde " + danish, "Cancelled: meeting on " + english);
            case MEETING_REMINDER -> new Sentence("Påmindelse: møde " + danish, "Reminder: meeting on " + english);
            default -> new Sentence("Møde " + danish, "Meeting on " + english);
        };
    }

    private static String start(TimeSlot slot, Language language) {
        return DayInWords.full(slot.day(), language)
                + (language == Language.DANISH ? " kl. " : " at ")
                + SlotInWords.time(slot.startsAt().toLocalTime(), language);
    }

    private static Sentence opening(MeetingLetter letter, String kreds) {
        String kommunegruppe = letter.kommunegruppe().value();
        return switch (letter.kind()) {
            case MEETING_CHANGE -> change(kommunegruppe, isAnswerLost(letter));
            // that it was called off, and that the invitation was taken back, are told alike (D18)
            case MEETING_CANCELLATION ->
                new Sentence("Aftalen om dette møde er aflyst:", "The appointment for this meeting is cancelled:");
            case MEETING_REMINDER ->
                new Sentence(
                        "Netværket i " + kommunegruppe + " mødes snart:",
                        "The network in " + kommunegruppe + " meets soon:");
            default ->
                new Sentence(
                        kreds + " inviterer dig til møde i netværket i " + kommunegruppe + ":",
                        kreds + " invites you to a meeting of the network in " + kommunegruppe + ":");
        };
    }

    private static Sentence change(String kommunegruppe, boolean isAnswerLost) {
        return isAnswerLost
                ? new Sentence(
                        "Mødet i netværket i " + kommunegruppe
                                + " er flyttet. Det svar, du har givet, gælder ikke længere, så svar igen:",
                        "The meeting of the network in " + kommunegruppe
                                + " is moved. The answer you gave does not count any more, so please answer again:")
                : new Sentence(
                        "Der er nyt om mødet i netværket i " + kommunegruppe + ". Sådan står det nu:",
                        "There is news of the meeting of the network in " + kommunegruppe + ". This is how it is now:");
    }

    private static boolean isAnswerLost(MeetingLetter letter) {
        return letter.before() != null && letter.before().wasAnswered();
    }

    private static String when(MeetingLetter letter) {
        Language language = letter.language();
        String now = SlotInWords.full(letter.slot(), language);
        return letter.before() == null
                ? now
                : changed(SlotInWords.full(letter.before().slot(), language), now, language);
    }

    private static String where(MeetingLetter letter) {
        Language language = letter.language();
        String now = where(letter.place()).in(language);
        return letter.before() == null
                ? now
                : changed(where(letter.before().place()).in(language), now, language);
    }

    /** What it was and what it is, where that is not the same. */
    private static String changed(String before, String now, Language language) {
        return before.equals(now)
                ? now
                : new Sentence("Før: " + before + " – Nu: " + now, "Before: " + before + " – Now: " + now).in(language);
    }

    private static Sentence where(Place place) {
        return place.isDecided()
                ? new Sentence(place.text(), place.text())
                : new Sentence("Stedet er ikke aftalt endnu.", "The place is not settled yet.");
    }

    private static MeetingLetterText whatToDo(MeetingLetter letter) {
        return switch (letter.kind()) {
            case MEETING_CANCELLATION -> MeetingLetterText.NOTHING_TO_DO;
            case MEETING_CHANGE ->
                isAtTheSameTime(letter) ? MeetingLetterText.SEE_AND_CHANGE : MeetingLetterText.SEE_AND_ANSWER_ANEW;
            case MEETING_REMINDER -> MeetingLetterText.SEE_AND_CHANGE;
            default -> MeetingLetterText.SEE_AND_ANSWER;
        };
    }

    private static boolean isAtTheSameTime(MeetingLetter letter) {
        return letter.before() != null && letter.before().slot().equals(letter.slot()) && !isAnswerLost(letter);
    }

    private static boolean isOver(MessageKind kind) {
        return kind == MessageKind.MEETING_CANCELLATION;
    }

    @Override
    public String toString() {
        return "MeetingMail";
    }
}
