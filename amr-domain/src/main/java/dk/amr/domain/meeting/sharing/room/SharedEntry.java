package dk.amr.domain.meeting.sharing.room;

import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * One item as a reader sees it.
 *
 * @param author the name of the participant whose it is; absent where it is the facilitator's
 * @param isOwn whether it is the reader's own, who then decides over it
 * @param mayRedact whether the reader may put other words in it
 */
public record SharedEntry(
        SharedItem item, SharedText text, @Nullable PersonName author, boolean isOwn, boolean mayRedact) {

    @Override
    public String toString() {
        return "SharedEntry[" + item.id().value() + "]";
    }
}
