package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.meeting.evaluation.EvaluationLetters;
import dk.amr.domain.meeting.invitation.link.MeetingLetters;
import dk.amr.domain.meeting.leave.LeaveLetters;
import dk.amr.domain.meeting.sharing.code.CodeLetters;
import dk.amr.domain.meeting.sharing.invite.SharedLetters;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.shared.Days;
import dk.amr.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Has each message written by those who know its kind, if the right to get it still holds on the later of today and the
 * business day it was written for.
 */
public record Letters(
        OfferLetters offers,
        MeetingLetters meetings,
        EvaluationLetters evaluations,
        SharedLetters shared,
        CodeLetters codes,
        LeaveLetters leave) {

    Draft draft(Message message, LocalDate today) {
        LocalDate day = Days.laterOf(today, message.day());
        return switch (message.kind()) {
            case NETWORK_OFFER -> offers.draft(message, day);
            case MEETING_INVITATION, MEETING_CHANGE, MEETING_CANCELLATION, MEETING_REMINDER ->
                meetings.draft(message, day);
            case MEETING_EVALUATION -> evaluations.draft(message, day);
            case SHARED_AT_MEETING -> shared.draft(message, day);
            case SHARED_CODE -> codes.draft(message);
            case LEAVE_REQUEST, LEAVE_CHANGE, LEAVE_VOID -> leave.draft(message, day);
        };
    }

    /** As {@link #draft}, where one that cannot be written keeps no other waiting. */
    Draft draftOrWhyNot(Message message, LocalDate today) {
        try {
            return draft(message, today);
        } catch (Refusal why) {
            return new Draft.NotWritten("not-written-" + why.getClass().getSimpleName());
        }
    }

    /** As {@link #draft}, for many messages of one kreds; those about meetings are asked for together. */
    Map<MessageId, Draft> drafts(List<Message> messages, LocalDate today) {
        Map<MessageId, Draft> drafts = new HashMap<>();
        Map<LocalDate, List<Message>> aboutMeetings = messages.stream()
                .filter(message -> isAboutAMeeting(message))
                .collect(Collectors.groupingBy(message -> Days.laterOf(today, message.day())));
        aboutMeetings.forEach((day, ofDay) -> drafts.putAll(meetings.drafts(ofDay, day)));
        messages.stream()
                .filter(message -> !isAboutAMeeting(message))
                .forEach(message -> drafts.put(message.id(), draft(message, today)));
        return drafts;
    }

    private static boolean isAboutAMeeting(Message message) {
        return switch (message.kind()) {
            case MEETING_INVITATION, MEETING_CHANGE, MEETING_CANCELLATION, MEETING_REMINDER -> true;
            default -> false;
        };
    }
}
