package dk.amr.persistence;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.sharing.SharingFixture.aText;
import static dk.amr.domain.meeting.sharing.SharingFixture.anItem;
import static dk.amr.domain.meeting.sharing.SharingFixture.kept;
import static dk.amr.domain.meeting.sharing.SharingFixture.opened;
import static dk.amr.persistence.DestroyedForGood.count;
import static dk.amr.persistence.DestroyedForGood.elsewhere;
import static dk.amr.persistence.DestroyedForGood.other;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.meeting.sharing.KeysAreMissing;
import dk.amr.domain.meeting.sharing.SharedItem;
import dk.amr.domain.meeting.sharing.SharingFixture;
import dk.amr.domain.shared.CountingIds;
import dk.amr.persistence.sharing.seal.SealIsBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies in the vault can be read by nobody past it, nor moved. */
interface UnderSeal extends DestroyedForGood {

    private static void store(JdbiPorts ports, String statement) {
        ports.transactions().run(() -> ports.database().jdbi().useHandle(handle -> handle.execute(statement)));
    }

    private static byte[] column(JdbiPorts ports, String column, SharedItem item) {
        return ports.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT " + column + " FROM shared_item WHERE id = :id")
                        .bind("id", item.id().value())
                        .mapTo(byte[].class)
                        .one());
    }

    private static void put(JdbiPorts ports, String column, SharedItem item, byte[] bytes) {
        ports.transactions()
                .run(() -> ports.database()
                        .jdbi()
                        .useHandle(handle -> handle.createUpdate(
                                        "UPDATE shared_item SET " + column + " = :bytes WHERE id = :id")
                                .bind("bytes", bytes)
                                .bind("id", item.id().value())
                                .execute()));
    }

    /** All that the database keeps: its files as they are, or every row of every table. */
    private static String everything(JdbiPorts ports) throws IOException {
        String url = ports.database().settings().url();
        if (!url.startsWith("jdbc:sqlite:")) {
            return ports.database()
                    .jdbi()
                    .withHandle(handle -> String.join(
                            "\n", handle.createQuery("""
                            SELECT query_to_xml('SELECT * FROM ' || table_name, TRUE, FALSE, '')::text
                              FROM information_schema.tables
                             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                            """).mapTo(String.class).list()));
        }
        Path file = SqliteFile.of(url);
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        String kept = Files.readString(file, StandardCharsets.ISO_8859_1);
        return Files.exists(log) ? kept + Files.readString(log, StandardCharsets.ISO_8859_1) : kept;
    }

    private static String shown(JdbiPorts ports, byte[] bytes) {
        return ports.database().settings().url().startsWith("jdbc:sqlite:")
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : Base64.getEncoder().encodeToString(bytes).substring(0, 60);
    }

    @Test
    default void not_a_word_of_it_is_in_the_database() throws IOException {
        String kept = everything(twoItems());

        assertThat(kept)
                .contains(shown(ports(), column(ports(), "sealed", anItem())))
                .doesNotContain(CANARY)
                .doesNotContain("kanarie")
                .doesNotContain(new String(CANARY.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    default void equal_texts_look_different_and_their_lengths_tell_a_bucket_only() {
        JdbiPorts ports = twoItems();
        ports.sharedItems().add(elsewhere(), aText("x".repeat(300)));

        assertThat(column(ports, "sealed", anItem())).isNotEqualTo(column(ports, "sealed", other()));
        assertThat(column(ports, "wrapped", anItem())).isNotEqualTo(column(ports, "wrapped", other()));
        assertThat(column(ports, "sealed", anItem())).hasSize(256 + 28);
        assertThat(column(ports, "sealed", elsewhere())).hasSize(512 + 28);
        assertThat(count(ports, "vault_key")).isEqualTo(2);
    }

    @Test
    default void what_is_moved_to_another_row_column_network_or_key_cannot_be_opened() {
        JdbiPorts ports = twoItems();
        ports.sharedItems().add(elsewhere(), aText(CANARY));
        byte[] sealed = column(ports, "sealed", anItem());
        byte[] wrapped = column(ports, "wrapped", anItem());
        for (SharedItem to : List.of(other(), elsewhere())) {
            put(ports, "sealed", to, sealed);
            cannotBeOpened(ports, to);
            put(ports, "wrapped", to, wrapped);
            cannotBeOpened(ports, to);
        }
        store(
                ports,
                "UPDATE shared_item SET key_id = (SELECT key_id FROM shared_item WHERE id = '"
                        + elsewhere().id().value() + "'), network_id = (SELECT network_id FROM shared_item WHERE id = '"
                        + elsewhere().id().value() + "') WHERE id = '"
                        + anItem().id().value() + "'");
        cannotBeOpened(ports, anItem());
    }

    private static void cannotBeOpened(JdbiPorts ports, SharedItem item) {
        assertThatThrownBy(() -> opened(ports, item))
                .isInstanceOf(SealIsBroken.class)
                .hasMessage("seal-is-broken")
                .hasNoCause();
    }

    @Test
    default void what_was_changed_by_a_bit_cannot_be_opened() {
        JdbiPorts ports = twoItems();
        for (String column : List.of("sealed", "wrapped")) {
            byte[] good = column(ports, column, anItem());
            for (int bit = 0; bit < good.length * 8; bit += 37) {
                byte[] bad = good.clone();
                bad[bit / 8] ^= (byte) (1 << (bit % 8));
                put(ports, column, anItem(), bad);
                cannotBeOpened(ports, anItem());
            }
            put(ports, column, anItem(), good);
        }

        assertThat(opened(ports, anItem())).isEqualTo(aText(CANARY));
    }

    @Test
    default void without_its_key_nothing_is_opened_or_added_and_everything_else_goes_on() {
        twoItems();
        HeldMasterKeys none = new HeldMasterKeys();
        none.lose("first");
        try (JdbiPorts ports = with(none, new HeldTombstones(), JdbiPorts.NOON)) {
            assertThatThrownBy(() -> opened(ports, anItem())).isInstanceOf(KeysAreMissing.class);
            assertThatThrownBy(() -> ports.sharedItems().add(elsewhere(), aText("x")))
                    .isInstanceOf(KeysAreMissing.class);
            assertThatThrownBy(() -> ports.sharedItems().rewrite(kept(anItem(), 1), aText("x")))
                    .isInstanceOf(KeysAreMissing.class);
            assertThat(ports.sharedItems().ofMeeting(aKreds().id(), aMeeting().id()))
                    .hasSize(2);
            ports.sharedItems().save(kept(anItem(), 1));
            ports.sharedItems().shred(aKreds().id(), List.of(anItem().id()));
            assertThat(ports.sharedItems().find(aKreds().id(), anItem().id())).isEmpty();
        }
    }

    @Test
    default void what_was_shredded_or_rewritten_leaves_nothing_behind() throws IOException {
        JdbiPorts ports = twoItems();
        String shredded = shown(ports, column(ports, "sealed", anItem()));
        String former = shown(ports, column(ports, "sealed", other()));
        String formerKey = shown(ports, column(ports, "wrapped", other()));
        ports.sharedItems().shred(aKreds().id(), List.of(anItem().id()));
        ports.sharedItems().rewrite(kept(other(), 1).redacted(false, SharingFixture.SHARED_ON), aText("andet"));

        assertThat(everything(ports))
                .doesNotContain(shredded)
                .doesNotContain(former)
                .doesNotContain(formerKey);
        assertThat(count(ports, "shared_tombstone")).isEqualTo(1);
        assertThatThrownBy(() -> store(ports, "DELETE FROM shared_tombstone")).hasStackTraceContaining("only added to");
        assertThatThrownBy(() -> store(ports, "UPDATE shared_tombstone SET shredded_at = 0"))
                .hasStackTraceContaining("only added to");
    }

    @Test
    default void a_record_of_an_opening_is_never_changed_or_removed() {
        store(
                ports(),
                "INSERT INTO shared_opening (id, item_id, author_id, reader_id, purpose, opened_at)"
                        + " VALUES ('%1$s', '%1$s', '%1$s', '%1$s', 'READING', 1)".formatted(CountingIds.id(1)));

        assertThatThrownBy(() -> store(ports(), "DELETE FROM shared_opening")).hasStackTraceContaining("only added to");
        assertThatThrownBy(() -> store(ports(), "UPDATE shared_opening SET opened_at = 2"))
                .hasStackTraceContaining("only added to");
    }

    @Test
    default void what_is_sealed_is_in_no_index() {
        String indexes = ports().database().settings().url().startsWith("jdbc:sqlite:")
                ? "SELECT COALESCE(sql, '') FROM sqlite_schema WHERE type IN ('index', 'trigger')"
                : "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'";

        List<String> all = ports().database()
                .jdbi()
                .withHandle(handle ->
                        handle.createQuery(indexes).mapTo(String.class).list());

        assertThat(all).isNotEmpty().noneMatch(each -> each.contains("sealed") || each.contains("wrapped"));
    }
}
