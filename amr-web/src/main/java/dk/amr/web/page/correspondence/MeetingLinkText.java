package dk.amr.web.page.correspondence;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What the page behind the link of an invitation says first. */
final class MeetingLinkText {

    private MeetingLinkText() {}

    static String heading(InvitationPage invitation, Language language) {
        if (invitation.isWithdrawn()) {
            return new Sentence("Invitationen gælder ikke længere", "The invitation no longer holds").in(language);
        }
        if (!invitation.isOpen()) {
            return new Sentence("Der kan ikke svares mere", "There is no more answering").in(language);
        }
        return (invitation.reply() == null
                        ? new Sentence("Kommer du til mødet?", "Do you come to the meeting?")
                        : answered(invitation.reply().kind()))
                .in(language);
    }

    /** Why nothing came of an answer that was sent too late; the form is not there any more to tell it. */
    static String tooLate(InvitationPage invitation, Language language) {
        return new Sentence("Dit svar blev ikke gemt. ", "Your answer was not kept. ").in(language)
                + story(invitation, language);
    }

    static String story(InvitationPage invitation, Language language) {
        if (invitation.isWithdrawn()) {
            // that it was called off, and that the invitation was taken back, are told alike (D18)
            return new Sentence(
                            "Du behøver ikke gøre noget. Har du spørgsmål, så kontakt kredsens kontor.",
                            "You need not do anything. If you have questions, contact the office of the kreds.")
                    .in(language);
        }
        if (!invitation.isOpen()) {
            return over(invitation, language) + reply(invitation.reply(), language);
        }
        return (invitation.reply() == null ? invited(invitation) : thanks(invitation.reply())).in(language);
    }

    private static Sentence answered(Reply.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> new Sentence("Tak, du kommer", "Thank you, you come");
            case TENTATIVE -> new Sentence("Tak, du kommer måske", "Thank you, you may come");
            case REGRETS ->
                new Sentence("Tak for dit svar: du kommer ikke", "Thank you for answering: you do not come");
        };
    }

    private static Sentence invited(InvitationPage invitation) {
        String kreds = invitation.kreds().title();
        String place = invitation.kommunegruppe().value();
        return new Sentence(
                kreds + " inviterer dig til møde i netværket i " + place + ".",
                kreds + " invites you to a meeting of the network in " + place + ".");
    }

    private static Sentence thanks(Reply reply) {
        Sentence day = DayInWords.day(reply.on());
        return new Sentence(
                "Det svarede du " + day.danish() + ". Du kan ændre det, indtil mødet begynder.",
                "That was your answer of " + day.english() + ". You can change it until the meeting begins.");
    }

    private static String over(InvitationPage invitation, Language language) {
        if (invitation.meeting().progress().status().isHeld()) {
            return new Sentence("Mødet er holdt.", "The meeting has been held.").in(language);
        }
        String start = SlotInWords.time(invitation.meeting().slot().startsAt().toLocalTime(), language);
        Sentence day = DayInWords.day(invitation.meeting().slot().day());
        return new Sentence(
                        "Mødet begyndte " + day.danish() + " kl. " + start + ".",
                        "The meeting began on " + day.english() + " at " + start + ".")
                .in(language);
    }

    private static String reply(@Nullable Reply reply, Language language) {
        return reply == null
                ? ""
                : new Sentence(" Dit svar: ", " Your answer: ").in(language)
                        + reply.kind().title().in(language) + ".";
    }
}
