package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.GroundRulesComeFirst;
import dk.amr.domain.meeting.sharing.NotesAreNotKept;
import dk.amr.domain.meeting.sharing.NothingToShareYet;
import dk.amr.domain.meeting.sharing.OnlyItsAuthorDecides;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.invite.WiderCircle;
import dk.amr.domain.meeting.sharing.standing.Footing;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The room of a meeting, for staff and participants alike: what a reader sees there, and what he may change. */
public final class Room {

    private final SharedItemRepository items;
    private final Reading reading;
    private final TaskNotPerson taskNotPerson;
    private final Colleagues colleagues;
    private final WiderCircle others;
    private final Ids ids;

    public Room(
            SharedItemRepository items,
            Reading reading,
            TaskNotPerson taskNotPerson,
            Colleagues colleagues,
            WiderCircle others,
            Ids ids) {
        this.items = items;
        this.reading = reading;
        this.taskNotPerson = taskNotPerson;
        this.colleagues = colleagues;
        this.others = others;
        this.ids = ids;
    }

    /** What the reader sees of what he wants; what he may not read is not there for him, and not counted either. */
    public RoomView look(Footing footing, Wanted wanted) {
        NetworkMeeting meeting = footing.meeting();
        Reader reader = footing.reader();
        List<SharedEntry> entries = switch (wanted) {
            case Wanted.Everything everything ->
                reading.of(items.ofMeeting(meeting.kreds(), meeting.id()), reader, Purpose.READING);
            case Wanted.Nothing nothing -> List.of();
            case Wanted.One one -> reading.of(List.of(readable(footing, one.item())), reader, Purpose.EDITING);
        };
        return view(footing, entries);
    }

    private RoomView view(Footing footing, List<SharedEntry> entries) {
        Reader reader = footing.reader();
        return new RoomView(
                footing.meeting(),
                footing.keepsNotes(),
                reader.hasAcknowledged(),
                reader.takesPart() && isOpen(footing) && footing.keepsNotes(),
                entries,
                reader.takesPart() ? colleagues.of(footing) : List.of());
    }

    /**
     * Keeps something new. Refused: what {@link TaskNotPerson} refuses, whoever may not share now, and somebody to keep
     * out who is not among the {@link Colleagues}.
     */
    public SharedItemId share(Footing footing, Author author, Draft draft) {
        NetworkMeeting meeting = footing.meeting();
        mustBeInside(footing.reader());
        if (!footing.keepsNotes()) {
            throw new NotesAreNotKept();
        }
        if (!isOpen(footing)) {
            throw new NothingToShareYet();
        }
        colleagues.mustBeAmong(footing, draft.readership().excluded(), Set.of());
        boolean isConfirmed = taskNotPerson.isConfirmed(meeting, draft.text(), footing.day());
        SharedItemId id = new SharedItemId(ids.next());
        Circle circle = draft.readership().circleOf(author.id());
        SharedItem item = SharedItem.shared(id, meeting, author, circle, isConfirmed, footing.day());
        items.add(item, draft.text());
        others.tell(meeting, item, footing.day());
        return id;
    }

    /** Lets others read, or fewer; its author alone decides, and keeps out whom he can or did already. */
    public void chooseReaders(Footing footing, SharedItemId id, Readership readership, @Nullable Version seen) {
        SharedItem item = own(footing, id);
        item.version().mustBeIfSeen(seen);
        colleagues.mustBeAmong(footing, readership.excluded(), item.circle().excluded());
        SharedItem chosen = item.readBy(readership.circleOf(item.author().id()));
        items.save(chosen);
        others.tell(footing.meeting(), chosen, footing.day());
    }

    /** Destroys it; its author alone decides. */
    public void withdraw(Footing footing, SharedItemId id) {
        SharedItem item = own(footing, id);
        items.shred(item.kreds(), List.of(item.id()));
    }

    /** Puts other words in it; its author does, or whoever leads the network. The former words are destroyed. */
    public void redact(Footing footing, SharedItemId id, SharedText text, @Nullable Version seen) {
        SharedItem item = readable(footing, id);
        if (!Reading.mayRedact(item, footing.reader())) {
            throw new OnlyItsAuthorDecides();
        }
        item.version().mustBeIfSeen(seen);
        boolean isConfirmed = taskNotPerson.isConfirmed(footing.meeting(), text, footing.day());
        items.rewrite(item.redacted(isConfirmed, footing.day()), text);
    }

    private SharedItem own(Footing footing, SharedItemId id) {
        SharedItem item = readable(footing, id);
        if (!Reading.isOwn(item, footing.reader())) {
            throw new OnlyItsAuthorDecides();
        }
        return item;
    }

    private SharedItem readable(Footing footing, SharedItemId id) {
        NetworkMeeting meeting = footing.meeting();
        return items.find(meeting.kreds(), id)
                .filter(item -> item.meeting().equals(meeting.id()))
                .filter(item -> ReadingRule.admits(item.circle(), footing.reader()))
                .orElseThrow(NothingHere::new);
    }

    private static void mustBeInside(Reader reader) {
        if (!reader.isOneOfThem()) {
            throw new NothingHere();
        }
        if (!reader.hasAcknowledged()) {
            throw new GroundRulesComeFirst();
        }
    }

    private static boolean isOpen(Footing footing) {
        return footing.meeting().statusOn(footing.day()) == MeetingStatus.HELD;
    }
}
