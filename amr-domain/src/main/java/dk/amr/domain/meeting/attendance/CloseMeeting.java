package dk.amr.domain.meeting.attendance;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.MeetingFinder;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Closes a meeting that was held, with what was agreed for the time after; from then on it is only read. Attendance
 * must be recorded. That nothing was agreed, or few have evaluated it, is said and keeps nobody from closing, as it is
 * closed by itself in the end (model 4.4).
 */
public final class CloseMeeting {

    /**
     * Which.
     *
     * @param meeting its id, or network and day
     * @param nextSteps what was agreed, without persons (D13); may be empty
     * @param seen the version the change is made from; absent where nobody has looked before
     */
    public record Request(
            String meeting, Note nextSteps, @Nullable Version seen) {}

    private final Gate gate;
    private final MeetingFinder finder;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AttendanceRepository attendance;
    private final Table table;
    private final EvaluationRepository evaluations;

    public CloseMeeting(
            Gate gate,
            MeetingFinder finder,
            MeetingRepository meetings,
            InvitationRepository invitations,
            AttendanceRepository attendance,
            Table table,
            EvaluationRepository evaluations) {
        this.gate = gate;
        this.finder = finder;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendance = attendance;
        this.table = table;
        this.evaluations = evaluations;
    }

    /** Gives what was not recorded, though a meeting is closed when it is. */
    public List<Advice> close(Caller caller, Request request) {
        return gate.enter(caller, UseCase.CLOSE_MEETING, () -> finder.relation(caller, request.meeting()), act -> {
            NetworkMeeting meeting = finder.find(caller.kreds(), request.meeting());
            act.concerns(Subject.Kind.MEETING, meeting.id().value());
            meeting.version().mustBeIfSeen(request.seen());
            meeting.mustBeOpen(caller.day());
            if (meeting.progress().status() != MeetingStatus.HELD) {
                throw new OnlyAHeldMeetingIsClosed();
            }
            Set<PersonId> recorded = attendance.ofMeeting(meeting).stream()
                    .map(Attendance::person)
                    .collect(Collectors.toSet());
            table.letGo(meeting, recorded, caller.day());
            boolean isMissing = invitations.ofMeeting(meeting).stream()
                    .anyMatch(each -> !each.isWithdrawn() && !recorded.contains(each.person()));
            if (isMissing) {
                throw new AttendanceIsMissing();
            }
            meetings.save(meeting.closed(caller.day(), request.nextSteps()));
            return ClosingAdvice.on(
                    request.nextSteps(),
                    evaluations
                            .ofMeetings(meeting.kreds(), List.of(meeting.id()))
                            .getOrDefault(meeting.id(), EvaluationTally.empty()));
        });
    }
}
