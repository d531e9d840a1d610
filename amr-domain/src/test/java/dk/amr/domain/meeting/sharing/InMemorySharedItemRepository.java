package dk.amr.domain.meeting.sharing;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Confidential;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shared items in memory, where nothing needs a seal. */
public final class InMemorySharedItemRepository implements SharedItemRepository, Remembering {

    private static final Comparator<SharedItem> BY_ID =
            Comparator.comparing(item -> item.id().value().toString());

    private final NetworkRepository networks;
    private final Shelf<SharedItemId, Kept> items = new Shelf<>();
    private final Set<SharedItemId> shredded = new HashSet<>();
    private boolean hasKeys = true;

    public InMemorySharedItemRepository(NetworkRepository networks) {
        this.networks = networks;
    }

    @Override
    public Optional<SharedItem> find(KredsId kreds, SharedItemId id) {
        return items.find(id).map(Kept::item).filter(item -> item.kreds().equals(kreds));
    }

    @Override
    public List<SharedItem> ofMeeting(KredsId kreds, MeetingId meeting) {
        return ofKreds(kreds)
                .filter(item -> item.meeting().equals(meeting))
                .sorted(Comparator.comparing(SharedItem::sharedOn).thenComparing(BY_ID))
                .toList();
    }

    @Override
    public List<SharedItem> ofAuthor(KredsId kreds, Author author) {
        return ofKreds(kreds)
                .filter(item -> item.author().equals(author))
                .sorted(Comparator.comparing(SharedItem::meetingDay).thenComparing(BY_ID))
                .toList();
    }

    @Override
    public List<SharedItem> openToAll(KredsId kreds) {
        return ofKreds(kreds)
                .filter(item -> item.circle().audience() == Audience.WHOLE_GROUP)
                .sorted(Comparator.comparing(SharedItem::meetingDay).thenComparing(BY_ID))
                .toList();
    }

    @Override
    public List<SharedItem> over(KredsId kreds, LocalDate day) {
        return ofKreds(kreds)
                .filter(item -> !day.isBefore(item.goneFrom())
                        || networks.get(kreds, item.network()).isClosed(day))
                .sorted(Comparator.comparing(SharedItem::meetingDay).thenComparing(BY_ID))
                .toList();
    }

    @Override
    public List<Confidential<SharedText>> textsOf(List<SharedItem> wanted) {
        return wanted.stream().map(this::textOf).toList();
    }

    private Confidential<SharedText> textOf(SharedItem item) {
        return Confidential.sealed(item.id().value(), () -> {
            mustHaveKeys();
            return items.find(item.id()).orElseThrow(NothingHere::new).text();
        });
    }

    @Override
    public void add(SharedItem item, SharedText text) {
        mustHaveKeys();
        Version.NEW.mustBe(item.version());
        items.put(item.id(), new Kept(next(item), text));
    }

    @Override
    public void save(SharedItem item) {
        Kept before = before(item);
        items.put(item.id(), new Kept(next(item), before.text()));
    }

    @Override
    public void rewrite(SharedItem item, SharedText text) {
        mustHaveKeys();
        before(item);
        items.put(item.id(), new Kept(next(item), text));
    }

    @Override
    public void shred(KredsId kreds, Collection<SharedItemId> ids) {
        ids.stream()
                .filter(id -> items.find(id)
                        .map(kept -> kept.item().kreds().equals(kreds))
                        .orElse(true))
                .forEach(shredded::add);
        items.removeIf(kept ->
                kept.item().kreds().equals(kreds) && ids.contains(kept.item().id()));
    }

    /** Those that were ever shredded; that is not forgotten when what was done is undone. */
    public Set<SharedItemId> shredded() {
        return Set.copyOf(shredded);
    }

    @Override
    public Runnable memory() {
        return items.memory();
    }

    /** From now on it is as where the keyset is gone. */
    public void loseKeys() {
        hasKeys = false;
    }

    private void mustHaveKeys() {
        if (!hasKeys) {
            throw new KeysAreMissing();
        }
    }

    private Kept before(SharedItem item) {
        Kept before = items.find(item.id()).orElseThrow(dk.amr.domain.shared.ChangedMeanwhile::new);
        before.item().version().mustBe(item.version());
        return before;
    }

    private Stream<SharedItem> ofKreds(KredsId kreds) {
        return items.all().map(Kept::item).filter(item -> item.kreds().equals(kreds));
    }

    private static SharedItem next(SharedItem item) {
        return SharingFixture.kept(item, item.version().next().number());
    }

    /** An item with what it says. */
    private record Kept(SharedItem item, SharedText text) {}
}
