package dk.amr.web.page.sharing;

import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.SharingText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One shared item: its parts in their author's words, whose it is, and what the one who looks may do about it.
 *
 * @param isConfirmed whether the guard marked something that stands there with a reason
 * @param reason the reason, for those who may change the words
 */
public record EntryCard(
        String kind,
        List<Part> parts,
        String by,
        @Nullable String redacted,
        boolean isConfirmed,
        @Nullable String reason,
        @Nullable String readers,
        List<Way> ways) {

    /** A part of it under its question. */
    public record Part(String name, String words) {

        @Override
        public String toString() {
            return "Part";
        }
    }

    /** Somewhere to go on from it. */
    public record Way(String href, String label) {}

    public EntryCard {
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
    }

    /** In its room. */
    static EntryCard of(SharedEntry entry, RoomAddress address, Language language) {
        return of(entry, ways(entry, address, language), language);
    }

    /** As it was found, with the way to its room. */
    static EntryCard found(SharedEntry entry, Language language) {
        String room = "/moeder/" + entry.item().meeting().value() + "/delt";
        return of(entry, List.of(new Way(room, SharingText.meeting(entry.item().meetingDay(), language))), language);
    }

    /** As something is about to happen to it. */
    public static EntryCard alone(SharedEntry entry, Language language) {
        return of(entry, List.of(), language);
    }

    private static EntryCard of(SharedEntry entry, List<Way> ways, Language language) {
        SharedText text = entry.text();
        boolean tellsWhy = entry.item().isConfirmed()
                && entry.mayRedact()
                && !text.reason().isEmpty();
        return new EntryCard(
                text.kind().title().in(language),
                Stream.of(
                                new Part(SharingLabel.TASK.in(language), text.task()),
                                new Part(SharingLabel.WISH.in(language), text.wish()),
                                new Part(SharingLabel.NEXT_STEP.in(language), text.nextStep()))
                        .filter(part -> !part.words().isEmpty())
                        .toList(),
                SharingText.by(entry, language),
                entry.item().redactedOn() == null
                        ? null
                        : SharingText.redacted(entry.item().redactedOn(), language),
                entry.item().isConfirmed(),
                tellsWhy ? text.reason() : null,
                entry.isOwn() ? SharingText.readers(entry.item().circle(), language) : null,
                ways);
    }

    private static List<Way> ways(SharedEntry entry, RoomAddress address, Language language) {
        List<Way> ways = new ArrayList<>();
        if (entry.mayRedact()) {
            ways.add(new Way(address.of(entry.item().id(), "ret"), SharingLabel.CHANGE.in(language)));
        }
        if (entry.isOwn()) {
            ways.add(new Way(address.of(entry.item().id(), "laesere"), SharingLabel.READERS.in(language)));
            ways.add(new Way(address.of(entry.item().id(), "traek-tilbage"), SharingLabel.TAKE_BACK.in(language)));
        }
        return ways;
    }

    @Override
    public String toString() {
        return "EntryCard";
    }
}
