package dk.amr.domain.meeting.invitation;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.calendar.BusinessTime;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reminds of a meeting three days before it, at its own time of the clock (P19, E12): whoever has not declined, once
 * for each start. A reminder that would come more than a day late, after a stop of the service, is left out, and so is
 * one to somebody who was invited that very day.
 */
public final class SendReminders {

    private static final Duration LATEST = Duration.ofHours(24);

    private final Gate gate;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final Replies replies;
    private final InvitationPost post;
    private final BusinessTime time;

    public SendReminders(
            Gate gate,
            MeetingRepository meetings,
            InvitationRepository invitations,
            Replies replies,
            InvitationPost post,
            BusinessTime time) {
        this.gate = gate;
        this.meetings = meetings;
        this.invitations = invitations;
        this.replies = replies;
        this.post = post;
        this.time = time;
    }

    /** Answers how many it reminded. */
    public int send(Caller caller) {
        return gate.enter(caller, UseCase.SEND_REMINDERS, act -> {
            Instant now = time.on(caller.day());
            int reminded =
                    meetings
                            .between(caller.kreds(), now, now.plus(Duration.ofDays(ReminderTime.DAYS_BEFORE + 1)))
                            .stream()
                            .filter(meeting ->
                                    meeting.progress().status() == MeetingStatus.INVITED && isDue(meeting, now))
                            .mapToInt(meeting -> remind(meeting, caller.day()))
                            .sum();
            act.tells("reminded=" + reminded);
            return reminded;
        });
    }

    private static boolean isDue(NetworkMeeting meeting, Instant now) {
        Instant due = ReminderTime.of(meeting.slot());
        return !now.isBefore(due) && now.isBefore(due.plus(LATEST));
    }

    private int remind(NetworkMeeting meeting, LocalDate day) {
        meetings.awaitTurn(meeting.kreds(), meeting.id());
        List<Invitation> wanted = invitations.ofMeeting(meeting).stream()
                .filter(each -> each.invitedOn().isBefore(day))
                .filter(each -> !meeting.slot().start().equals(each.remindedFor()) && !each.isDeclined())
                .toList();
        Set<InvitationId> open = replies.openAmong(meeting.kreds(), List.of(meeting), wanted, day);
        List<Invitation> due =
                wanted.stream().filter(each -> open.contains(each.id())).toList();
        post.remind(meeting, due, day);
        return due.size();
    }
}
