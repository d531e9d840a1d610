package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkFinder;
import dk.amr.domain.offer.promise.OwnNetwork;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds words in what was shared in a network, for whoever leads it, to answer somebody who asks what is known about
 * him (E7, P7). It opens all that the caller may read of the days asked for, and writes that down; nothing is
 * indexed.
 */
public final class SearchShared {

    /**
     * What to look for, and where.
     *
     * @param network its id, or the name of its kommunegruppe
     * @param words what to look for, in capitals or not
     * @param from the first day of the meetings to look at
     * @param through the last
     */
    public record Request(String network, String words, LocalDate from, LocalDate through) {

        @Override
        public String toString() {
            return "SearchShared";
        }
    }

    private final Gate gate;
    private final NetworkFinder finder;
    private final OwnNetwork ownNetwork;
    private final MeetingRepository meetings;
    private final SharedItemRepository items;
    private final Standpoint standpoint;
    private final Reading reading;

    public SearchShared(
            Gate gate,
            NetworkFinder finder,
            OwnNetwork ownNetwork,
            MeetingRepository meetings,
            SharedItemRepository items,
            Standpoint standpoint,
            Reading reading) {
        this.gate = gate;
        this.finder = finder;
        this.ownNetwork = ownNetwork;
        this.meetings = meetings;
        this.items = items;
        this.standpoint = standpoint;
        this.reading = reading;
    }

    /** What holds the words, by the day of the meeting. Refused: fewer than two letters to look for. */
    public List<SharedEntry> search(Caller caller, Request request) {
        return gate.enter(
                caller,
                UseCase.SEARCH_SHARED,
                () -> ownNetwork.relation(caller, finder.meant(caller.kreds(), request.network(), caller.day())),
                act -> {
                    Network network = finder.find(caller.kreds(), request.network(), caller.day());
                    act.concerns(Subject.Kind.NETWORK, network.id().value());
                    String words = words(request.words());
                    return meetings.ofNetwork(caller.kreds(), network.id()).stream()
                            .filter(meeting -> isAsked(meeting, request))
                            .flatMap(meeting -> found(caller, meeting, words))
                            .toList();
                });
    }

    private Stream<SharedEntry> found(Caller caller, NetworkMeeting meeting, String words) {
        Reader reader =
                standpoint.facilitator(meeting, caller.account(), caller.day()).reader();
        return reading.of(items.ofMeeting(meeting.kreds(), meeting.id()), reader, Purpose.ACCESS_REQUEST).stream()
                .filter(entry -> entry.text().holds(words));
    }

    private static boolean isAsked(NetworkMeeting meeting, Request request) {
        LocalDate day = meeting.slot().day();
        return !day.isBefore(request.from()) && !day.isAfter(request.through());
    }

    private static String words(String given) {
        String words = given.strip();
        if (words.length() < 2) {
            throw new InvalidValue(
                    "search-is-too-short",
                    new Sentence("Skriv mindst to tegn at søge efter.", "Write at least two characters to look for."));
        }
        return words;
    }
}
