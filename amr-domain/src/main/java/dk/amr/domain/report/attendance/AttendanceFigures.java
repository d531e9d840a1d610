package dk.amr.domain.report.attendance;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.evaluation.EvaluationRepository;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.year.NetworkYear;
import dk.amr.domain.meeting.year.NetworkYears;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.report.SmallCells;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Counts who came to the held meetings of a year and what they answered, in six queries for a whole kreds. */
public final class AttendanceFigures {

    private final NetworkYears years;
    private final InvitationRepository invitations;
    private final AttendanceRepository attendance;
    private final EvaluationRepository evaluations;

    public AttendanceFigures(
            NetworkYears years,
            InvitationRepository invitations,
            AttendanceRepository attendance,
            EvaluationRepository evaluations) {
        this.years = years;
        this.invitations = invitations;
        this.attendance = attendance;
        this.evaluations = evaluations;
    }

    /** What was counted of the meetings that were held by the day. */
    AttendanceOfYear of(KredsId kreds, int year, LocalDate day) {
        List<NetworkYear> ofYear = years.of(kreds, year);
        List<MeetingOutline> meetings = ofYear.stream()
                .flatMap(each -> each.meetings().stream())
                .filter(meeting -> meeting.progress().status().isHeld()
                        && !meeting.slot().day().isAfter(day))
                .sorted(Comparator.comparing(
                                (MeetingOutline meeting) -> meeting.slot().start())
                        .thenComparing(meeting -> meeting.id().value()))
                .toList();
        Map<MeetingId, NetworkId> held =
                meetings.stream().collect(Collectors.toMap(MeetingOutline::id, MeetingOutline::network));
        Map<NetworkId, List<Invitation>> invited = invitations.ofMeetings(kreds, held.keySet()).stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(held.get(each.meeting()))));
        Map<NetworkId, List<Attendance>> rows = attendance.ofMeetings(kreds, held.keySet()).stream()
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(held.get(each.meeting()))));
        List<SmallCells.Row<AttendanceCount>> networks = ofYear.stream()
                .map(each -> SmallCells.Row.of(
                        each.name().value(),
                        AttendanceCount.of(
                                Collections.frequency(
                                        held.values(), each.network().id()),
                                invited.getOrDefault(each.network().id(), List.of()),
                                rows.getOrDefault(each.network().id(), List.of()))))
                .toList();
        return new AttendanceOfYear(networks, AnswersOfYear.of(evaluated(kreds, meetings)));
    }

    private List<EvaluationTally> evaluated(KredsId kreds, List<MeetingOutline> meetings) {
        List<MeetingId> inOrder = meetings.stream().map(MeetingOutline::id).toList();
        Map<MeetingId, EvaluationTally> tallies = evaluations.ofMeetings(kreds, inOrder);
        return inOrder.stream().map(tallies::get).filter(Objects::nonNull).toList();
    }
}
