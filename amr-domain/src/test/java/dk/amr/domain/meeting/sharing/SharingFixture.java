package dk.amr.domain.meeting.sharing;

import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.offer.OfferFixture.ANNA;

import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shared items for tests. */
public final class SharingFixture {

    public static final LocalDate SHARED_ON = LocalDate.of(2027, 2, 10);

    private SharingFixture() {}

    /** What Anna shares at the meeting of the network of Skanderborg. */
    public static SharedItem anItem() {
        return anItem(1, aMeeting(), new Author.Participant(ANNA.id()));
    }

    /** Something shared at that meeting, for those present. */
    public static SharedItem anItem(int number, NetworkMeeting meeting, Author author) {
        return SharedItem.shared(
                new SharedItemId(CountingIds.id(number)),
                meeting,
                author,
                Circle.ofThosePresent(author.id()),
                false,
                SHARED_ON);
    }

    /** A challenge with those words as its task. */
    public static SharedText aText(String task) {
        return new SharedText(SharedKind.CHALLENGE, task, "Ro i vagtskiftet", "Vi prøver en ny vagtplan\ni maj", "");
    }

    /** The item as it is kept with that version. */
    public static SharedItem kept(SharedItem item, int version) {
        return new SharedItem(
                item.id(),
                item.kreds(),
                item.network(),
                item.meeting(),
                item.meetingDay(),
                item.author(),
                item.circle(),
                item.isConfirmed(),
                item.sharedOn(),
                item.redactedOn(),
                new Version(version));
    }

    /** What the item says, opened as its author. */
    public static SharedText opened(AllPorts ports, SharedItem item) {
        Reader author = new Reader.Participant(item.circle().author(), true, true, true);
        ReadingRule rule = new ReadingRule(ports.openings(), Clock.systemUTC());
        return ports.sharedItems()
                .textsOf(List.of(item))
                .getFirst()
                .open(rule.clear(item.id().value(), item.circle(), author, Purpose.READING)
                        .orElseThrow());
    }
}
