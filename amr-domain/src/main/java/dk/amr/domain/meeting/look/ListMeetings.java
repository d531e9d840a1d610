package dk.amr.domain.meeting.look;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.YearOfMeetings;
import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.AttendanceRepository;
import dk.amr.domain.meeting.invitation.Invitation;
import dk.amr.domain.meeting.invitation.InvitationRepository;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.network.NetworkId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists the network meetings of a year, with how many are invited, coming and present; nobody is named. */
public final class ListMeetings {

    /**
     * Which.
     *
     * @param network its id, or the name of its kommunegruppe; absent for all
     */
    public record Request(int year, @Nullable String network) {}

    private final Gate gate;
    private final NetworkFinder finder;
    private final NetworkNames names;
    private final MeetingRepository meetings;
    private final InvitationRepository invitations;
    private final AttendanceRepository attendance;

    public ListMeetings(
            Gate gate,
            NetworkFinder finder,
            NetworkNames names,
            MeetingRepository meetings,
            InvitationRepository invitations,
            AttendanceRepository attendance) {
        this.gate = gate;
        this.finder = finder;
        this.names = names;
        this.meetings = meetings;
        this.invitations = invitations;
        this.attendance = attendance;
    }

    /** In the order of their start. */
    public List<MeetingLine> list(Caller caller, Request request) {
        return gate.enter(caller, UseCase.LIST_MEETINGS, act -> {
            List<Network> only = request.network() == null
                    ? List.of()
                    : List.of(finder.find(caller.kreds(), request.network(), caller.day()));
            List<NetworkMeeting> ofYear = meetings
                    .between(caller.kreds(), YearOfMeetings.start(request.year()), YearOfMeetings.end(request.year()))
                    .stream()
                    .filter(meeting -> only.isEmpty()
                            || meeting.network().equals(only.getFirst().id()))
                    .toList();
            return lines(caller, ofYear);
        });
    }

    private List<MeetingLine> lines(Caller caller, List<NetworkMeeting> chosen) {
        List<MeetingId> ids = chosen.stream().map(NetworkMeeting::id).toList();
        Map<NetworkId, Network> networks = names.networks(caller.kreds());
        Map<NetworkId, KommunegruppeName> named = names.of(caller.kreds(), networks.values());
        Map<MeetingId, List<Invitation>> invited = invitations.ofMeetings(caller.kreds(), ids).stream()
                .filter(each -> !each.isWithdrawn())
                .collect(Collectors.groupingBy(Invitation::meeting));
        Map<MeetingId, Long> present = attendance.ofMeetings(caller.kreds(), ids).stream()
                .filter(each -> each.presence().isThere())
                .collect(Collectors.groupingBy(Attendance::meeting, Collectors.counting()));
        return chosen.stream()
                .map(meeting -> {
                    List<Invitation> guests = invited.getOrDefault(meeting.id(), List.of());
                    List<Reply> replies = guests.stream()
                            .map(Invitation::reply)
                            .filter(Objects::nonNull)
                            .toList();
                    return new MeetingLine(
                            meeting,
                            Objects.requireNonNull(named.get(meeting.network())),
                            meeting.statusOn(caller.day()),
                            meeting.isToBeSettled(caller.day()),
                            caller.account().equals(meeting.coFacilitator())
                                    || Objects.requireNonNull(networks.get(meeting.network()))
                                            .isLedBy(caller.account(), caller.day()),
                            guests.size(),
                            replies.size(),
                            (int) replies.stream()
                                    .filter(reply -> reply.kind() == Reply.Kind.ACCEPTED)
                                    .count(),
                            present.getOrDefault(meeting.id(), 0L).intValue());
                })
                .toList();
    }
}
