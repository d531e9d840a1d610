package dk.amr.web.meeting.sharing;

import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shared item, as a script sees it that may read it.
 *
 * @param author the participant's name; null for the facilitator's
 * @param reason why something that the guard marked may stand; null for those who may not change the words
 * @param readers null for everybody but the author
 */
record SharedItemView(
        UUID id,
        UUID meeting,
        LocalDate meetingDay,
        String kind,
        String task,
        String wish,
        String nextStep,
        @Nullable String author,
        boolean isOwn,
        boolean mayRedact,
        boolean isConfirmed,
        @Nullable String reason,
        LocalDate sharedOn,
        @Nullable LocalDate redactedOn,
        @Nullable ReadersView readers,
        int version) {

    /** Whom the author lets read. */
    record ReadersView(String audience, List<UUID> excluded, boolean isOpenToSuccessors) {

        ReadersView {
            excluded = List.copyOf(excluded);
        }

        static ReadersView of(Circle circle) {
            return new ReadersView(
                    circle.audience().name(),
                    circle.excluded().stream().sorted().toList(),
                    circle.isOpenToSuccessors());
        }
    }

    static SharedItemView of(SharedEntry entry) {
        return new SharedItemView(
                entry.item().id().value(),
                entry.item().meeting().value(),
                entry.item().meetingDay(),
                entry.text().kind().name(),
                entry.text().task(),
                entry.text().wish(),
                entry.text().nextStep(),
                entry.author() == null ? null : entry.author().full(),
                entry.isOwn(),
                entry.mayRedact(),
                entry.item().isConfirmed(),
                entry.mayRedact() && !entry.text().reason().isEmpty()
                        ? entry.text().reason()
                        : null,
                entry.item().sharedOn(),
                entry.item().redactedOn(),
                entry.isOwn() ? ReadersView.of(entry.item().circle()) : null,
                entry.item().version().number());
    }

    @Override
    public String toString() {
        return "SharedItemView[" + id + "]";
    }
}
