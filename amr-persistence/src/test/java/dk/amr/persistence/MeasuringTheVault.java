package dk.amr.persistence;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static dk.amr.domain.meeting.sharing.SharingFixture.opened;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.confidentiality.Confidential;
import dk.amr.domain.confidentiality.InMemoryOpeningLog;
import dk.amr.domain.confidentiality.Purpose;
import dk.amr.domain.confidentiality.Reader;
import dk.amr.domain.confidentiality.ReadingRule;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.shared.CountingIds;
import dk.amr.persistence.sharing.seal.Binding;
import dk.amr.persistence.sharing.seal.PaddedText;
import dk.amr.persistence.sharing.seal.Seal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fast the vault is, measured on demand. */
interface MeasuringTheVault {

    int MANY = 10_000;
    int A_ROOM = 20;
    int ROUNDS = 3;

    JdbiPorts ports();

    private List<SharedItem> filled(int from) {
        List<SharedItem> items = IntStream.range(from, from + MANY)
                .mapToObj(number -> anItem(number, aMeeting(), anItem().author()))
                .toList();
        ports().transactions()
                .run(() -> items.forEach(item -> ports().sharedItems().add(item, aText("Vagtplanen"))));
        return items;
    }

    private static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static SharedText decrypt(Seal outer, byte[] wrapped, byte[] sealed, Binding binding) {
        return PaddedText.read(new Seal(outer.open(wrapped, binding)).open(sealed, binding));
    }

    /** As in a room, without the database: the circle is asked, the opening noted, and the seals taken off. */
    private static void openAtHand(List<SharedItem> items, Supplier<SharedText> seals) {
        Reader author = new Reader.Participant(anItem().author().id(), true, true, true);
        ReadingRule rule = new ReadingRule(new InMemoryOpeningLog(), Clock.systemUTC());
        for (int from = 0; from < items.size(); from += A_ROOM) {
            Confidential.openAll(items.subList(from, from + A_ROOM).stream()
                    .map(item -> new Confidential.Cleared<>(
                            Confidential.sealed(item.id().value(), seals),
                            rule.clear(item.id().value(), item.circle(), author, Purpose.READING)
                                    .orElseThrow()))
                    .toList());
        }
    }

    /** As {@code Reading} does: what is in a room is read, recorded and opened at once. */
    private void openRooms(List<SharedItem> items) {
        Reader author = new Reader.Participant(anItem().author().id(), true, true, true);
        ReadingRule rule = new ReadingRule(ports().openings(), Clock.systemUTC());
        for (int from = 0; from < items.size(); from += A_ROOM) {
            List<SharedItem> room = items.subList(from, from + A_ROOM);
            ports().transactions().run(() -> Confidential.openAll(cleared(room, author, rule)));
        }
    }

    private List<Confidential.Cleared<SharedText>> cleared(List<SharedItem> room, Reader reader, ReadingRule rule) {
        List<Confidential<SharedText>> texts = ports().sharedItems().textsOf(room);
        return IntStream.range(0, room.size())
                .mapToObj(index -> new Confidential.Cleared<>(
                        texts.get(index),
                        rule.clear(room.get(index).id().value(), room.get(index).circle(), reader, Purpose.READING)
                                .orElseThrow()))
                .toList();
    }

    private void delete(List<SharedItem> items) {
        ports().transactions()
                .run(() -> ports().database().jdbi().useHandle(handle -> {
                    for (int from = 0; from < items.size(); from += 1000) {
                        handle.execute("DELETE FROM shared_item WHERE id IN ("
                                + items.subList(from, from + 1000).stream()
                                        .map(item -> "'" + item.id().value() + "'")
                                        .collect(Collectors.joining(","))
                                + ")");
                    }
                }));
    }

    @Test
    default void opening_beside_decrypting_and_shredding_beside_deleting() {
        givenTwoMeetings(ports());
        System.Logger log = System.getLogger("measuring");
        Binding binding = new Binding(
                "t",
                "c",
                CountingIds.id(1),
                CountingIds.id(2),
                UUID.randomUUID().toString());
        Seal outer = new Seal(Seal.newKey());
        byte[] own = Seal.newKey();
        byte[] wrapped = outer.close(own, binding);
        byte[] sealed = new Seal(own).close(PaddedText.of(aText("Vagtplanen")), binding);
        for (int round = 0; round < ROUNDS; round++) {
            List<SharedItem> first = filled(1 + round * 2 * MANY);
            List<SharedItem> second = filled(1 + (round * 2 + 1) * MANY);
            double decrypting = millis(() -> first.forEach(item -> decrypt(outer, wrapped, sealed, binding)));
            double finding = millis(() -> ports().transactions()
                    .run(() -> first.forEach(item -> ports().sharedItems().find(aKreds().id(), item.id()))));
            double atHand = millis(() -> openAtHand(first, () -> decrypt(outer, wrapped, sealed, binding)));
            double byHand = millis(() -> new OpeningByHand(ports().database())
                    .open(first, A_ROOM, () -> decrypt(outer, wrapped, sealed, binding)));
            double alone = millis(() -> ports().transactions().run(() -> first.forEach(item -> opened(ports(), item))));
            double together = millis(() -> openRooms(first));
            double deleting = millis(() -> delete(first));
            List<SharedItemId> ids = second.stream().map(SharedItem::id).toList();
            double shredding = millis(() -> ports().sharedItems().shred(aKreds().id(), ids));
            log.log(
                    System.Logger.Level.INFO,
                    "10,000 times, ms: decrypting {0}, opening what is at hand {1}; finding {2}, opening alone {3};"
                            + " in rooms {4}, by plain SQL {5}; deleting {6}, shredding {7}",
                    decrypting,
                    atHand,
                    finding,
                    alone,
                    together,
                    byHand,
                    deleting,
                    shredding);
        }
        assertThat(ports().sharedItems().ofMeeting(aKreds().id(), aMeeting().id()))
                .isEmpty();
    }
}
