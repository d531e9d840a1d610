package dk.amr.persistence;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static dk.amr.domain.meeting.sharing.SharingFixture.opened;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.confidentiality.key.WrappedKeys;
import dk.amr.domain.installation.backup.ShreddedItems;
import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharedItemId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.persistence.sharing.TombstoneReplay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was destroyed comes back from nowhere, and keys are exchanged without anything being lost. */
interface DestroyedForGood {

    String CANARY = "kanarie-æøå-7c1f";

    JdbiPorts ports();

    default JdbiPorts with(HeldMasterKeys keys, HeldTombstones tombstones, Clock clock) {
        return JdbiPorts.open(ports().database().settings(), keys, tombstones, clock);
    }

    static long count(JdbiPorts ports, String table) {
        return ports.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    default JdbiPorts twoItems() {
        givenTwoMeetings(ports()).sharedItems().add(anItem(), aText(CANARY));
        ports().sharedItems().add(other(), aText(CANARY));
        return ports();
    }

    static SharedItem other() {
        return anItem(2, aMeeting(), anItem().author());
    }

    static SharedItem elsewhere() {
        return anItem(3, aMeeting(2, anotherNetwork(), "2027-02-10"), anItem().author());
    }

    @Test
    default void a_key_goes_with_its_last_item_once_its_period_is_over() {
        twoItems();
        List<SharedItemId> both = List.of(anItem().id(), other().id());
        Clock nextHalf = Clock.offset(JdbiPorts.NOON, Duration.ofDays(200));
        ports().sharedItems().shred(aKreds().id(), List.of());
        assertThat(count(ports(), "vault_key")).isEqualTo(1);
        try (JdbiPorts later = with(new HeldMasterKeys(), new HeldTombstones(), nextHalf)) {
            later.sharedItems().shred(aKreds().id(), both.subList(0, 1));
            assertThat(count(later, "vault_key")).isEqualTo(1);
            assertThat(opened(later, other())).isEqualTo(aText(CANARY));
            later.sharedItems().shred(aKreds().id(), both);
            assertThat(count(later, "vault_key")).isZero();
        }
    }

    @Test
    default void an_older_copy_learns_what_was_destroyed_and_nothing_else() {
        twoItems();
        HeldTombstones tombstones = new HeldTombstones();
        UUID unknown = CountingIds.id(77);
        tombstones.add(List.of(anItem().id().value(), unknown));
        try (JdbiPorts restored = with(new HeldMasterKeys(), tombstones, JdbiPorts.NOON)) {
            TombstoneReplay replay = restored.injector().getInstance(TombstoneReplay.class);

            assertThat(replay.replay()).isEqualTo(1);
            assertThat(replay.replay()).isZero();
            assertThatThrownBy(() -> opened(restored, anItem())).isInstanceOf(NothingHere.class);
            assertThat(opened(restored, other())).isEqualTo(aText(CANARY));
            assertThat(count(restored, "shared_tombstone")).isEqualTo(2);
        }
    }

    @Test
    default void a_key_of_nothing_goes_at_a_restore_though_its_period_runs_and_its_master_key_is_gone() {
        twoItems();
        List<SharedItemId> both = List.of(anItem().id(), other().id());
        HeldMasterKeys keys = new HeldMasterKeys();
        keys.turnTo("third");
        try (JdbiPorts restored = with(keys, new HeldTombstones(), JdbiPorts.NOON)) {
            ShreddedItems shredded = restored.injector().getInstance(ShreddedItems.class);
            shredded.replay();
            assertThat(opened(restored, other())).isEqualTo(aText(CANARY));
            restored.sharedItems().shred(aKreds().id(), both);
            assertThat(count(restored, "vault_key")).isEqualTo(1);
            keys.lose("first");
            assertThatThrownBy(() -> restored.sharedItems().add(anItem(), aText(CANARY)))
                    .isInstanceOf(KeysAreMissing.class);

            shredded.replay();

            assertThat(count(restored, "vault_key")).isZero();
            restored.sharedItems().add(elsewhere(), aText(CANARY));
            restored.sharedItems().add(anItem(9, aMeeting(), anItem().author()), aText(CANARY));
            assertThat(restored.injector().getInstance(WrappedKeys.class).countByMasterKey())
                    .isEqualTo(Map.of("third", 2));
        }
    }

    @Test
    default void a_tombstone_stands_outside_though_the_deed_is_undone_and_never_for_another_kreds() {
        twoItems();
        HeldTombstones tombstones = new HeldTombstones();
        try (JdbiPorts ports = with(new HeldMasterKeys(), tombstones, JdbiPorts.NOON)) {
            ports.sharedItems().shred(anotherKreds().id(), List.of(anItem().id()));
            assertThat(tombstones.end()).isZero();
            assertThatThrownBy(() -> ports.transactions().run(() -> {
                        ports.sharedItems().shred(aKreds().id(), List.of(anItem().id()));
                        throw new NothingHere();
                    }))
                    .isInstanceOf(NothingHere.class);

            assertThat(ports.sharedItems().find(aKreds().id(), anItem().id())).isPresent();
            assertThat(tombstones.since(0)).containsExactly(anItem().id().value());
            assertThat(ports.injector().getInstance(TombstoneReplay.class).replay())
                    .isEqualTo(1);
        }
    }

    @Test
    default void keys_are_wrapped_anew_in_parts_and_stay_readable_all_the_way() {
        twoItems();
        HeldMasterKeys keys = new HeldMasterKeys();
        try (JdbiPorts ports = with(keys, new HeldTombstones(), JdbiPorts.NOON)) {
            ports.sharedItems().add(elsewhere(), aText(CANARY));
            WrappedKeys wrapped = ports.injector().getInstance(WrappedKeys.class);
            keys.turnTo("third");
            assertThat(wrapped.countByMasterKey()).isEqualTo(Map.of("first", 2));

            assertThat(wrapped.rewrap("third", 1)).isEqualTo(1);
            assertThat(wrapped.countByMasterKey()).isEqualTo(Map.of("first", 1, "third", 1));
            assertThat(opened(ports, anItem())).isEqualTo(opened(ports, elsewhere()));
            assertThat(wrapped.rewrap("third", 9)).isEqualTo(1);
            assertThat(wrapped.rewrap("third", 9)).isZero();
            keys.lose("first");
            assertThat(opened(ports, anItem())).isEqualTo(opened(ports, elsewhere()));
        }
        try (JdbiPorts ports = with(new HeldMasterKeys(), new HeldTombstones(), JdbiPorts.NOON)) {
            assertThatThrownBy(() -> opened(ports, anItem())).isInstanceOf(KeysAreMissing.class);
        }
    }
}
