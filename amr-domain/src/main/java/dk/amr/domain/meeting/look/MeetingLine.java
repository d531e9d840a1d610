package dk.amr.domain.meeting.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;

/**
 * A meeting in a list.
 *
 * @param network the name of the network's kommunegruppe
 * @param status as on the day that was asked for
 * @param invited how many hold an invitation
 * @param coming of those, who said yes
 * @param present who came, once it was held
 */
public record MeetingLine(
        NetworkMeeting meeting,
        KommunegruppeName network,
        MeetingStatus status,
        boolean isToBeSettled,
        int invited,
        int coming,
        int present) {}
