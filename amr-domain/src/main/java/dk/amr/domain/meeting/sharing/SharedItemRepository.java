package dk.amr.domain.meeting.sharing;

import dk.amr.domain.confidentiality.Confidential;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where shared items are kept: what they say lies under seal, each under a key of its own, and no index knows a word of
 * it. One of another kreds is not found.
 */
public interface SharedItemRepository {

    Optional<SharedItem> find(KredsId kreds, SharedItemId id);

    /** Those of a meeting, by the day they were shared, then by id. */
    List<SharedItem> ofMeeting(KredsId kreds, MeetingId meeting);

    /** Those of one author, by the day of the meeting, then by id. */
    List<SharedItem> ofAuthor(KredsId kreds, Author author);

    /** Those that the whole network may read (P7), by the day of the meeting, then by id. */
    List<SharedItem> openToAll(KredsId kreds);

    /**
     * Those whose time is up on the day: twelve months after the meeting, or on the closing of the network if that is
     * earlier; by the day of the meeting, then by id.
     */
    List<SharedItem> over(KredsId kreds, LocalDate day);

    /**
     * What each of the items of one kreds says, in their order. It stays under seal until it is opened; that refuses
     * with {@link KeysAreMissing} where the keys are not at hand, and with {@code NothingHere} where the item is gone.
     */
    List<Confidential<SharedText>> textsOf(List<SharedItem> items);

    /** Keeps a new item under seal. Refused: {@link KeysAreMissing}. */
    void add(SharedItem item, SharedText text);

    /** Keeps another circle; a change from an older version is refused. */
    void save(SharedItem item);

    /** Keeps other words under a new key, and destroys the former ones with theirs. Refused as with the others. */
    void rewrite(SharedItem item, SharedText text);

    /**
     * Destroys the keys of the items and then the items, for good: also a copy of the database that is restored later
     * tells nothing of them. Whether it is of another kreds, or gone already, is no matter. It needs no keys.
     */
    void shred(KredsId kreds, Collection<SharedItemId> items);
}
