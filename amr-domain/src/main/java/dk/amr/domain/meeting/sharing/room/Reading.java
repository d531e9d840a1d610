package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.Clearance;
import dk.amr.domain.confidentiality.Confidential;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.meeting.sharing.Author;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens for a reader what he may read, and nothing else. */
public final class Reading {

    private final SharedItemRepository items;
    private final ReadingRule rule;
    private final PersonRepository people;

    public Reading(SharedItemRepository items, ReadingRule rule, PersonRepository people) {
        this.items = items;
        this.rule = rule;
        this.people = people;
    }

    /** Those of the items that the reader may read, opened; each opening is written down with the purpose. */
    List<SharedEntry> of(List<SharedItem> all, Reader reader, Purpose purpose) {
        List<SharedItem> readable = all.stream()
                .filter(item -> ReadingRule.admits(item.circle(), reader))
                .toList();
        List<SharedText> texts = opened(readable, reader, purpose);
        Map<PersonId, PersonName> names = names(readable);
        return IntStream.range(0, readable.size())
                .mapToObj(index -> entry(readable.get(index), texts.get(index), reader, names))
                .toList();
    }

    private List<SharedText> opened(List<SharedItem> readable, Reader reader, Purpose purpose) {
        List<Confidential<SharedText>> texts = items.textsOf(readable);
        return Confidential.openAll(IntStream.range(0, readable.size())
                .mapToObj(index ->
                        new Confidential.Cleared<>(texts.get(index), clearance(readable.get(index), reader, purpose)))
                .toList());
    }

    private Clearance clearance(SharedItem item, Reader reader, Purpose purpose) {
        return rule.clear(item.id().value(), item.circle(), reader, purpose).orElseThrow(NothingHere::new);
    }

    /** Whether the reader has shared it himself. */
    static boolean isOwn(SharedItem item, Reader reader) {
        return item.author().id().equals(reader.who());
    }

    /** Whether the reader may put other words in it: its author may, and whoever leads the network (E7). */
    static boolean mayRedact(SharedItem item, Reader reader) {
        return isOwn(item, reader) || reader instanceof Reader.Facilitator;
    }

    private static SharedEntry entry(SharedItem item, SharedText text, Reader reader, Map<PersonId, PersonName> names) {
        PersonName author =
                item.author() instanceof Author.Participant participant ? names.get(participant.person()) : null;
        return new SharedEntry(item, text, author, isOwn(item, reader), mayRedact(item, reader));
    }

    private Map<PersonId, PersonName> names(List<SharedItem> readable) {
        Set<PersonId> authors = readable.stream()
                .map(SharedItem::author)
                .filter(author -> author instanceof Author.Participant)
                .map(author -> new PersonId(author.id()))
                .collect(Collectors.toSet());
        return authors.isEmpty() ? Map.of() : people.namesOf(readable.getFirst().kreds(), authors);
    }
}
