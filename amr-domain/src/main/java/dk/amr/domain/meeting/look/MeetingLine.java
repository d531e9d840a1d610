package dk.amr.domain.meeting.look;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;

/**
 * A meeting in a list.
 *
 * @param network the name of the network's kommunegruppe
 * @param status as on the day that was asked for
 * @param isOwn whether the one who asks leads the network on the day that was asked for, or stands beside the
 *     facilitator at the meeting (S41)
 * @param invited how many hold an invitation
 * @param answered of those, who said whether they come
 * @param coming of those, who said yes
 * @param present who came, once it was held
 */
public record MeetingLine(
        NetworkMeeting meeting,
        KommunegruppeName network,
        MeetingStatus status,
        boolean isToBeSettled,
        boolean isOwn,
        int invited,
        int answered,
        int coming,
        int present) {}
