package dk.amr.domain.meeting.year;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.network.Network;
import java.time.LocalDate;
import java.util.List;

/**
 * A network that is active at some time of a year, with its meetings of that year.
 *
 * @param name that of its kommunegruppe
 * @param meetings by their start, those that were cancelled among them
 */
public record NetworkYear(Network network, KommunegruppeName name, int year, List<MeetingOutline> meetings) {

    public NetworkYear {
        meetings = List.copyOf(meetings);
    }

    /** How often it meets, as it stands on the day. */
    public Cadence cadence(LocalDate day) {
        return Cadence.of(network, year, meetings, day);
    }
}
