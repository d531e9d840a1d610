package dk.amr.domain.meeting;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /**
     * What the meeting is to the caller: of a network that he leads on his business day, or one at which he stands
     * beside the facilitator (S41), or of the kreds.
     */
    public Relation relation(Caller caller, String reference) {
        return relation(
                caller,
                reference,
                meeting -> caller.account().equals(meeting.coFacilitator()) || isLedBy(caller, meeting));
    }

    /** As {@link #relation}, for what is for nobody but whoever leads the network. */
    public Relation relationOfLeader(Caller caller, String reference) {
        return relation(caller, reference, meeting -> isLedBy(caller, meeting));
    }

    private Relation relation(Caller caller, String reference, Predicate<NetworkMeeting> isOwn) {
        return meant(caller.kreds(), reference)
                .map(meeting -> isOwn.test(meeting) ? Relation.OWN_NETWORK : Relation.OWN_KREDS)
                .orElse(Relation.OTHER_KREDS);
    }

    private boolean isLedBy(Caller caller, NetworkMeeting meeting) {
        return networks.find(caller.kreds(), meeting.network().value().toString(), caller.day())
                .isLedBy(caller.account(), caller.day());
    }

    private Optional<NetworkMeeting> meant(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        return Ids.isShapeOf(text) ? meetings.find(kreds, MeetingId.parse(text)) : onDay(kreds, text);
    }

    /** Of several on that day the one that is not cancelled; of two that are not, the id must be told. */
    private Optional<NetworkMeeting> onDay(KredsId kreds, String text) {
        PlaceAndDay meant = PlaceAndDay.read(text);
        List<NetworkMeeting> all = networks.named(kreds, meant.place()).stream()
                .flatMap(network -> meetings.ofNetwork(kreds, network.id()).stream())
                .filter(meeting -> meeting.slot().day().equals(meant.day()))
                .toList();
        List<NetworkMeeting> standing = all.stream()
                .filter(meeting -> meeting.progress().status() != MeetingStatus.CANCELLED)
                .toList();
        if (standing.size() > 1) {
            throw new InvalidValue(
                    "several-meetings-that-day",
                    new Sentence(
                            "Netværket har flere møder den dag. Sig hvilket ved dets id.",
                            "The network has several meetings on that day. Say which by its id."));
        }
        return (standing.isEmpty() ? all : standing).stream().reduce((earlier, later) -> later);
    }
}
