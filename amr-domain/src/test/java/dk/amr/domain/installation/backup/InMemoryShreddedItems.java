package dk.amr.domain.installation.backup;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.meeting.sharing.InMemorySharedItemRepository;
import dk.amr.domain.meeting.sharing.SharedItemId;
import java.util.Set;

/** What the items in memory were shredded of. */
public final class InMemoryShreddedItems implements ShreddedItems {

    private final KredsRepository kredse;
    private final InMemorySharedItemRepository items;

    public InMemoryShreddedItems(KredsRepository kredse, InMemorySharedItemRepository items) {
        this.kredse = kredse;
        this.items = items;
    }

    @Override
    public Set<SharedItemId> known() {
        return items.shredded();
    }

    @Override
    public void replay() {
        for (Kreds kreds : kredse.all()) {
            items.shred(kreds.id(), known());
        }
    }
}
