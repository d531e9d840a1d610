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
 * @param hasEntry whether there is an entry for the calendar to fetch
 * @param isThere whether there is a meeting to come to; nothing is told of one that was called off
 * @param done what else became of what was just sent; absent where the heading says it all
 * @param form absent when no answer is taken
 * @param leave absent when there is nothing to tell or to ask about time off
 * @param address where the answer goes
 */
public record MeetingLinkPage(
        String whose,
        String heading,
        String story,
        @Nullable String done,
        boolean isThere,
        boolean hasEntry,
        String when,
        String where,
        AgendaShown agenda,
        RulesShown rules,
        boolean hasAcknowledged,
        @Nullable MeetingAnswerForm form,
        @Nullable LeaveAsked leave,
        Address address) {

    /** Where the form goes, and where the entry for the calendar is fetched. */
    public record Address(String answer, String calendar) {

        @Override
        public String toString() {
            return "Address";
        }
    }

    /** With what was typed; with a word of thanks where a wish was just passed on. */
    public static MeetingLinkPage of(
            InvitationPage invitation, Form form, Address address, boolean hasWished, Language language) {
        return new MeetingLinkPage(
                Parts.whose(invitation.name()).in(language),
                MeetingLinkText.heading(invitation, language),
                form.status() == 200 || invitation.isOpen()
                        ? MeetingLinkText.story(invitation, language)
                        : MeetingLinkText.tooLate(invitation, language),
                hasWished ? MeetingPageText.WISH_PASSED_ON.in(language) : null,
                !invitation.isWithdrawn(),
                invitation.entry() != null,
                SlotInWords.full(invitation.meeting().slot(), language),
                where(invitation.meeting().place(), language),
                AgendaShown.of(invitation.meeting().agenda(), language),
                RulesShown.of(invitation.rules(), language),
                invitation.hasAcknowledged(),
                invitation.isOpen() ? MeetingAnswerForm.of(invitation, form, language) : null,
                LeaveAsked.of(invitation, form, language),
                address);
    }

    private static String where(Place place, Language language) {
        return place.isDecided() ? place.text() : MeetingPageText.NO_PLACE_YET.in(language);
    }

    @Override
    public String toString() {
        return "MeetingLinkPage";
    }
}
