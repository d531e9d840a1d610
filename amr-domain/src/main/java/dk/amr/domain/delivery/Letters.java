package dk.amr.domain.delivery;

import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.meeting.evaluation.EvaluationLetters;
import dk.amr.domain.meeting.invitation.link.MeetingLetters;
import dk.amr.domain.meeting.leave.LeaveLetters;
import dk.amr.domain.meeting.sharing.code.CodeLetters;
import dk.amr.domain.meeting.sharing.invite.SharedLetters;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Days;
import dk.amr.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Has each message written by those who know its kind, if the right to get it still holds on the later of today and the
 * business day it was written for. The dead are written to about nothing.
 */
public record Letters(
        OfferLetters offers,
        MeetingLetters meetings,
        EvaluationLetters evaluations,
        SharedLetters shared,
        CodeLetters codes,
        LeaveLetters leave,
        MandateRepository mandates) {

    private static final Draft TO_NOBODY = new Draft.NotAnyMore(WhyNotSent.NOBODY_TO_WRITE_TO);

    Draft draft(Message message, LocalDate today) {
        return dead(List.of(message)).contains(message.person()) ? TO_NOBODY : written(message, today);
    }

    private Draft written(Message message, LocalDate today) {
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
        Set<PersonId> dead = dead(messages);
        messages.stream()
                .filter(message -> dead.contains(message.person()))
                .forEach(message -> drafts.put(message.id(), TO_NOBODY));
        List<Message> toTheLiving = messages.stream()
                .filter(message -> !dead.contains(message.person()))
                .toList();
        Map<LocalDate, List<Message>> aboutMeetings = toTheLiving.stream()
                .filter(message -> isAboutAMeeting(message))
                .collect(Collectors.groupingBy(message -> Days.laterOf(today, message.day())));
        aboutMeetings.forEach((day, ofDay) -> drafts.putAll(meetings.drafts(ofDay, day)));
        toTheLiving.stream()
                .filter(message -> !isAboutAMeeting(message))
                .forEach(message -> drafts.put(message.id(), written(message, today)));
        return drafts;
    }

    /** Those whose mandate ended by their death. */
    private Set<PersonId> dead(List<Message> messages) {
        return messages.stream().collect(Collectors.groupingBy(Message::kreds)).entrySet().stream()
                .flatMap(ofKreds -> {
                    Set<PersonId> people =
                            ofKreds.getValue().stream().map(Message::person).collect(Collectors.toSet());
                    return mandates.ofPeople(ofKreds.getKey(), people).values().stream();
                })
                .flatMap(List::stream)
                .filter(Mandate::isEndedByDeath)
                .map(Mandate::person)
                .collect(Collectors.toSet());
    }

    private static boolean isAboutAMeeting(Message message) {
        return switch (message.kind()) {
            case MEETING_INVITATION, MEETING_CHANGE, MEETING_CANCELLATION, MEETING_REMINDER -> true;
            default -> false;
        };
    }
}
