package dk.amr.domain.meeting;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.util.Optional;

/** Finds the meeting that somebody means: by its id, or as {@code Skanderborg/2027-02-09}, network and day. */
public final class MeetingFinder {

    private final MeetingRepository meetings;
    private final NetworkFinder networks;

    public MeetingFinder(MeetingRepository meetings, NetworkFinder networks) {
        this.meetings = meetings;
        this.networks = networks;
    }

    /** The meeting; one of another kreds is told like one that there is not. */
    public NetworkMeeting find(KredsId kreds, String reference) {
        return meant(kreds, reference).orElseThrow(NothingHere::new);
    }

    /** The id of the meeting that is meant; whether there is one of that id is for others to ask. */
    public MeetingId id(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        return Ids.isShapeOf(text) ? MeetingId.parse(text) : find(kreds, text).id();
    }

    /** What the meeting is to the caller: of a network that he leads on his business day, or of the kreds. */
    public Relation relation(Caller caller, String reference) {
        return meant(caller.kreds(), reference)
                .map(meeting -> relation(caller, meeting))
                .orElse(Relation.OTHER_KREDS);
    }

    private Relation relation(Caller caller, NetworkMeeting meeting) {
        boolean isLed = networks.find(caller.kreds(), meeting.network().value().toString(), caller.day())
                .isLedBy(caller.account(), caller.day());
        return isLed ? Relation.OWN_NETWORK : Relation.OWN_KREDS;
    }

    private Optional<NetworkMeeting> meant(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        return Ids.isShapeOf(text) ? meetings.find(kreds, MeetingId.parse(text)) : onDay(kreds, text);
    }

    /** Of several on that day the one that is not cancelled, and of those the last. */
    private Optional<NetworkMeeting> onDay(KredsId kreds, String text) {
        PlaceAndDay meant = PlaceAndDay.read(text);
        return networks.named(kreds, meant.place()).stream()
                .flatMap(network -> meetings.ofNetwork(kreds, network.id()).stream())
                .filter(meeting -> meeting.slot().day().equals(meant.day()))
                .reduce((earlier, later) -> later.progress().status() == MeetingStatus.CANCELLED ? earlier : later);
    }
}
