package dk.amr.domain.meeting.year;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network's year as the planner shows it.
 *
 * @param meetings those of the network, by their start
 * @param kommunegruppeMeetings those of its kommunegruppe, by their start
 */
public record NetworkPlan(
        NetworkId network,
        KommunegruppeName name,
        List<Line> meetings,
        List<GroupLine> kommunegruppeMeetings,
        Cadence cadence,
        List<Proposal> proposals) {

    /**
     * A meeting of the network, as it stands on the day that was asked for.
     *
     * @param coFacilitator who stands beside the facilitator at it, if anybody (S41)
     */
    public record Line(
            MeetingId id,
            TimeSlot slot,
            @Nullable AccountId coFacilitator,
            MeetingStatus status,
            boolean isToBeSettled) {}

    /** A kommunegruppemøde. */
    public record GroupLine(KommunegruppeMeetingId id, TimeSlot slot, KommunegruppeMeeting.State state) {}

    public NetworkPlan {
        meetings = List.copyOf(meetings);
        kommunegruppeMeetings = List.copyOf(kommunegruppeMeetings);
        proposals = List.copyOf(proposals);
    }

    static NetworkPlan of(NetworkYear year, List<KommunegruppeMeeting> ofGroup, LocalDate day) {
        return new NetworkPlan(
                year.network().id(),
                year.name(),
                year.meetings().stream()
                        .map(meeting -> new Line(
                                meeting.id(),
                                meeting.slot(),
                                meeting.coFacilitator(),
                                meeting.statusOn(day),
                                meeting.isToBeSettled(day)))
                        .toList(),
                ofGroup.stream()
                        .map(meeting -> new GroupLine(meeting.id(), meeting.slot(), meeting.state()))
                        .toList(),
                year.cadence(day),
                new Proposals(year, day).among(ofGroup));
    }
}
