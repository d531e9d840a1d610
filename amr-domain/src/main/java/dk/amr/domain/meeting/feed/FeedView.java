package dk.amr.domain.meeting.feed;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar shows: everything, or what belongs to one's own networks.
 *
 * @param ownOf whose networks alone; absent for all of the kreds
 */
record FeedView(Map<NetworkId, Network> networks, @Nullable AccountId ownOf) {

    /** Whether the meeting is of a network that the account leads that day, or one that it co-facilitates. */
    boolean shows(NetworkMeeting meeting) {
        Network network = Objects.requireNonNull(networks.get(meeting.network()));
        return ownOf == null
                || ownOf.equals(meeting.coFacilitator())
                || network.isLedBy(ownOf, meeting.slot().day());
    }

    /** Whether the account leads the group's network that day, or one of those network meetings follows it. */
    boolean shows(KommunegruppeMeeting meeting, List<NetworkMeeting> shown) {
        return ownOf == null
                || networks.values().stream()
                        .filter(network -> network.kommunegruppe().equals(meeting.kommunegruppe()))
                        .anyMatch(
                                network -> network.isLedBy(ownOf, meeting.slot().day()))
                || shown.stream()
                        .anyMatch(each -> meeting.id().equals(each.precedence().meeting()));
    }
}
