package dk.amr.web.page.correspondence;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.invitation.link.InvitationPage;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.MeetingPageText;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the personal link of an invitation: whose it is, when and where, what the meeting is made of, and one
 * question.
 *
 * @param isThere whether there is a meeting to come to; nothing is told of one that was called off
 * @param form absent when no answer is taken
 */
public record MeetingLinkPage(
        String whose,
        String heading,
        String story,
        boolean isThere,
        String when,
        String where,
        AgendaShown agenda,
        RulesShown rules,
        boolean hasAcknowledged,
        @Nullable MeetingAnswerForm form) {

    /** With what was typed, which is nothing when somebody only looks. */
    public static MeetingLinkPage of(InvitationPage invitation, Form form, Language language) {
        return new MeetingLinkPage(
                Parts.whose(invitation.name()).in(language),
                MeetingLinkText.heading(invitation, language),
                MeetingLinkText.story(invitation, language),
                !invitation.isWithdrawn(),
                SlotInWords.full(invitation.meeting().slot(), language),
                where(invitation.meeting().place(), language),
                AgendaShown.of(invitation.meeting().agenda(), language),
                RulesShown.of(invitation.rules(), language),
                invitation.hasAcknowledged(),
                invitation.isOpen() ? MeetingAnswerForm.of(invitation, form, language) : null);
    }

    private static String where(Place place, Language language) {
        return place.isDecided() ? place.text() : MeetingPageText.NO_PLACE_YET.in(language);
    }

    @Override
    public String toString() {
        return "MeetingLinkPage";
    }
}
