package dk.amr.domain.meeting.sharing.invite;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.meeting.sharing.standing.Standpoint;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;

/**
 * Those of the network who were not at the meeting: they get their link once an author lets the whole group read
 * something that they may read themselves (P7).
 */
public final class WiderCircle {

    private final Standpoint standpoint;
    private final SharedItemRepository items;
    private final SharedPost post;

    public WiderCircle(Standpoint standpoint, SharedItemRepository items, SharedPost post) {
        this.standpoint = standpoint;
        this.items = items;
        this.post = post;
    }

    /** Sends them the link, each once; whoever is kept out of the item is not told of it by a mail either. */
    public void tell(NetworkMeeting meeting, SharedItem item, LocalDate day) {
        if (item.circle().audience() != Audience.WHOLE_GROUP) {
            return;
        }
        Footing.Group group = standpoint.group(meeting, day);
        post.offer(
                meeting,
                group.active().stream()
                        .filter(person -> !group.present().contains(person))
                        .filter(person -> ReadingRule.admits(
                                item.circle(),
                                standpoint
                                        .participant(meeting, person, day, group)
                                        .reader()))
                        .toList(),
                day);
    }

    /** Whether something that was shared at the meeting is theirs to read on the day. */
    boolean hasSomethingFor(NetworkMeeting meeting, PersonId person, LocalDate day) {
        Reader reader = standpoint.participant(meeting, person, day).reader();
        return items.ofMeeting(meeting.kreds(), meeting.id()).stream()
                .anyMatch(item -> ReadingRule.admits(item.circle(), reader));
    }
}
