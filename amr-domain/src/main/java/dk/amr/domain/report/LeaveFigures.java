package dk.amr.domain.report;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.YearOfMeetings;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Replies;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.meeting.leave.ReleaseRequest;
import dk.amr.domain.meeting.leave.ReleaseRequestRepository;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what came of wishes for time off in a year. */
public final class LeaveFigures {

    /** Somebody's place at a meeting. */
    private record Place(MeetingId meeting, PersonId person) {}

    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AttendanceRepository attendance;
    private final ReleaseRequestRepository requests;
    private final Replies replies;

    public LeaveFigures(
            MeetingRepository meetings,
            InvitationRepository invitations,
            AttendanceRepository attendance,
            ReleaseRequestRepository requests,
            Replies replies) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendance = attendance;
        this.requests = requests;
        this.replies = replies;
    }

    /** Of the meetings of the kreds in that year, with what was known on the day. */
    public LeaveReport of(KredsId kreds, int year, LocalDate asOf) {
        Map<MeetingId, NetworkMeeting> ofYear =
                meetings.between(kreds, YearOfMeetings.start(year), YearOfMeetings.end(year)).stream()
                        .collect(Collectors.toMap(NetworkMeeting::id, each -> each));
        List<ReleaseRequest> known = requests.ofMeetings(kreds, ofYear.keySet()).stream()
                .filter(each -> !each.requestedOn().isAfter(asOf))
                .map(each -> each.asOf(asOf))
                .toList();
        Map<LeaveState, Integer> states = new EnumMap<>(LeaveState.class);
        known.forEach(each ->
                states.merge(state(each, Objects.requireNonNull(ofYear.get(each.meeting())), asOf), 1, Integer::sum));
        Set<MeetingId> on = ofYear.values().stream()
                .filter(each -> !isCancelled(each, asOf))
                .map(NetworkMeeting::id)
                .collect(Collectors.toSet());
        Set<Place> asking = known.stream()
                .map(each -> new Place(each.meeting(), each.person()))
                .filter(each -> on.contains(each.meeting()))
                .collect(Collectors.toSet());
        Set<Place> places = places(kreds, on, asOf);
        places.addAll(asking);
        return report(year, asOf, places, asking.size(), states);
    }

    private Set<Place> places(KredsId kreds, Set<MeetingId> on, LocalDate asOf) {
        return Stream.concat(
                        invitations.ofMeetings(kreds, on).stream()
                                .filter(each -> isInvited(each, asOf))
                                .map(each -> new Place(each.meeting(), each.person())),
                        attendance.ofMeetings(kreds, on).stream()
                                .filter(each -> each.presence().isThere()
                                        && !each.recordedOn().isAfter(asOf))
                                .map(each -> new Place(each.meeting(), each.person())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isInvited(Invitation invitation, LocalDate asOf) {
        LocalDate withdrawn = invitation.withdrawnOn();
        return !invitation.invitedOn().isAfter(asOf) && (withdrawn == null || withdrawn.isAfter(asOf));
    }

    private LeaveState state(ReleaseRequest request, NetworkMeeting meeting, LocalDate asOf) {
        return request.state(isCancelled(meeting, asOf), replies.hasBegun(meeting, asOf));
    }

    private static boolean isCancelled(NetworkMeeting meeting, LocalDate asOf) {
        return meeting.progress().status() == MeetingStatus.CANCELLED
                && !meeting.progress().since().isAfter(asOf);
    }

    private static LeaveReport report(
            int year, LocalDate asOf, Set<Place> places, int requested, Map<LeaveState, Integer> states) {
        int answered = states.entrySet().stream()
                .filter(each -> each.getKey().isAnswer())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new LeaveReport(
                year,
                asOf,
                (int) places.stream().map(Place::person).distinct().count(),
                places.size(),
                places.size() - requested,
                requested - states.getOrDefault(LeaveState.NOT_NEEDED, 0),
                answered,
                Arrays.stream(LeaveState.values())
                        .map(state -> new LeaveReport.Row(state, states.getOrDefault(state, 0)))
                        .toList());
    }
}
