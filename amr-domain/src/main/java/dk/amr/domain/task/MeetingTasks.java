package dk.amr.domain.task;

import dk.amr.domain.access.Caller;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.planning.Adviser;
import dk.amr.domain.meeting.planning.Predecessors;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What meetings ask for: that they are settled, and that people are invited in time (P19, model 4.4). */
public final class MeetingTasks {

    private static final int DAYS_OF_NOTICE = 7;
    private static final Instant EVER_AFTER = Instant.parse("9999-01-01T00:00:00Z");

    private final MeetingRepository meetings;
    private final Predecessors predecessors;
    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;

    public MeetingTasks(
            MeetingRepository meetings,
            Predecessors predecessors,
            NetworkRepository networks,
            KommunegruppeRepository groups) {
        this.meetings = meetings;
        this.predecessors = predecessors;
        this.networks = networks;
        this.groups = groups;
    }

    List<Task> on(Caller caller) {
        return meetings.between(caller.kreds(), Instant.EPOCH, EVER_AFTER).stream()
                .filter(meeting -> meeting.progress().status().isAhead())
                .flatMap(meeting -> task(meeting, caller).stream())
                .toList();
    }

    private Optional<Task> task(NetworkMeeting meeting, Caller caller) {
        Network network = networks.get(meeting.kreds(), meeting.network());
        boolean isOwn =
                caller.account().equals(meeting.coFacilitator()) || network.isLedBy(caller.account(), caller.day());
        return task(meeting, network, caller.day()).map(task -> task.ledByOthers(!isOwn));
    }

    private Optional<Task> task(NetworkMeeting meeting, Network network, LocalDate day) {
        LocalDate onDay = meeting.slot().day();
        if (meeting.isToBeSettled(day) || followsACancelledOne(meeting) || !network.isActive(onDay)) {
            return Optional.of(task(TaskKind.MEETING_TO_SETTLE, meeting, network, onDay));
        }
        LocalDate due = onDay.minusDays(Adviser.DAYS_TO_INVITE);
        boolean isNear = day.isAfter(due.minusDays(DAYS_OF_NOTICE));
        return meeting.progress().status() == MeetingStatus.PLANNED && isNear
                ? Optional.of(task(TaskKind.INVITE_DUE, meeting, network, due))
                : Optional.empty();
    }

    private boolean followsACancelledOne(NetworkMeeting meeting) {
        return !meeting.precedence().isExplained()
                && predecessors
                        .of(meeting)
                        .filter(KommunegruppeMeeting::isCancelled)
                        .isPresent();
    }

    private Task task(TaskKind kind, NetworkMeeting meeting, Network network, LocalDate due) {
        return new Task(
                kind,
                meeting.id().value(),
                null,
                null,
                groups.find(meeting.kreds(), network.kommunegruppe())
                        .orElseThrow()
                        .name()
                        .value(),
                due);
    }
}
