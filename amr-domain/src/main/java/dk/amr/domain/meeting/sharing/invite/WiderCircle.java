package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Those of the network who were not at the meeting: they get their link once an author lets the whole group read
 * something that they may read themselves (P7).
 */
public final class WiderCircle {

    private final Standpoint standpoint;
    private final MeetingRepository meetings;
    private final SharedItemRepository items;
    private final SharedPost post;

    public WiderCircle(Standpoint standpoint, MeetingRepository meetings, SharedItemRepository items, SharedPost post) {
        this.standpoint = standpoint;
        this.meetings = meetings;
        this.items = items;
        this.post = post;
    }

    /** Sends them the link, each once; whoever is kept out of the item is not told of it by a mail either. */
    public void tell(NetworkMeeting meeting, SharedItem item, LocalDate day) {
        if (item.circle().audience() == Audience.WHOLE_GROUP) {
            tell(meeting, List.of(item), day);
        }
    }

    /**
     * Sends the link to those who may read only now, for they acknowledged the ground rules, or are in the network
     * again, after something was opened to the whole group. Answers how many got it.
     */
    public int tellThoseWhoMayReadByNow(KredsId kreds, LocalDate day) {
        Map<MeetingId, List<SharedItem>> open = items.openToAll(kreds).stream()
                .filter(item -> day.isBefore(item.goneFrom()))
                .collect(Collectors.groupingBy(SharedItem::meeting));
        return meetings.findAll(kreds, open.keySet()).stream()
                .mapToInt(meeting -> tell(meeting, open.getOrDefault(meeting.id(), List.of()), day))
                .sum();
    }

    private int tell(NetworkMeeting meeting, Collection<SharedItem> open, LocalDate day) {
        Footing.Group group = standpoint.group(meeting, day);
        List<PersonId> absent = group.active().stream()
                .filter(person -> !group.present().contains(person))
                .toList();
        List<PersonId> readers = post.withoutLink(meeting, absent).stream()
                .filter(person -> mayReadOne(
                        open,
                        standpoint.participant(meeting, person, day, group).reader()))
                .toList();
        if (readers.isEmpty()) {
            return 0;
        }
        meetings.awaitTurn(meeting.kreds(), meeting.id());
        return post.offer(meeting, readers, day);
    }

    /** Whether something that was shared at the meeting is theirs to read on the day. */
    boolean hasSomethingFor(NetworkMeeting meeting, PersonId person, LocalDate day) {
        return mayReadOne(
                items.ofMeeting(meeting.kreds(), meeting.id()),
                standpoint.participant(meeting, person, day).reader());
    }

    private static boolean mayReadOne(Collection<SharedItem> some, Reader reader) {
        return some.stream().anyMatch(item -> ReadingRule.admits(item.circle(), reader));
    }
}
