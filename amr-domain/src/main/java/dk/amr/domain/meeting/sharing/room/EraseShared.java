package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonFinder;
import java.util.List;

/**
 * Destroys everything that a person has shared, unread, when he asks for erasure (E8). That others are bound by
 * confidentiality about it is no reason to keep it.
 */
public final class EraseShared {

    private final Gate gate;
    private final PersonFinder people;
    private final SharedItemRepository items;

    public EraseShared(Gate gate, PersonFinder people, SharedItemRepository items) {
        this.gate = gate;
        this.people = people;
        this.items = items;
    }

    /**
     * How many items there were.
     *
     * @param person an id, a member number, an e-mail address or a full name
     */
    public int erase(Caller caller, String person) {
        return gate.enter(caller, UseCase.ERASE_SHARED, () -> people.relation(caller.kreds(), person), act -> {
            Person whose = people.find(caller.kreds(), person);
            act.concerns(Subject.Kind.PERSON, whose.id().value());
            List<SharedItemId> all = items.ofAuthor(caller.kreds(), new Author.Participant(whose.id())).stream()
                    .map(SharedItem::id)
                    .toList();
            items.shred(caller.kreds(), all);
            return all.size();
        });
    }
}
