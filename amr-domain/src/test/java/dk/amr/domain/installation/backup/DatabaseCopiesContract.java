package dk.amr.domain.installation.backup;

import static dk.amr.domain.access.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.TrailCheck;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link DatabaseCopies} must do. */
public interface DatabaseCopiesContract {

    Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    /** The ports over the database, whichever it is by then. */
    AllPorts ports();

    DatabaseCopies copies();

    /** Another event of the trail. */
    default void record(int number) {
        AuditEntry entry = new AuditEntry(
                NOW.plusSeconds(number),
                LocalDate.of(2027, 2, 1),
                null,
                null,
                Door.COMMAND,
                UseCase.CREATE_BACKUP,
                AuditEntry.Outcome.DONE,
                null,
                "a\tb\\c");
        ports().transactions().run(() -> ports().trail().append(entry));
    }

    default void kreds(String name) {
        ports().kredse().add(new Kreds(new KredsId(UUID.randomUUID()), new KredsName(name)));
    }

    default List<String> names() {
        return ports().kredse().all().stream()
                .map(kreds -> kreds.name().value())
                .toList();
    }

    /** Copies the database, and says by which kind it is to be examined. */
    private String copied(Path folder) {
        return copies().copyInto(folder).kind();
    }

    default boolean isWhole(Path folder, Holding holding) {
        TrailCheck trail = new TrailCheck(ports().seal(), holding.head());
        copies().readTrail(folder, trail::follow);
        return trail.isWhole();
    }

    @Test
    default void a_copy_is_what_it_says_it_is(@TempDir Path folder) {
        Given.in(ports());
        record(1);
        record(2);

        Holding copied = copies().copyInto(folder);

        assertThat(copied).isEqualTo(copies().examine(folder, copied.kind()));
        assertThat(copies().holding()).contains(copied);
        assertThat(copied.head()).isEqualTo(ports().trail().head());
        assertThat(copied.rows()).containsEntry("kreds", 2L).containsEntry("audit_event", 2L);
        assertThat(copied.schema()).isEqualTo(copies().newestSchema()).isPositive();
        assertThat(isWhole(folder, copied)).isTrue();
        assertThat(copies().isEmpty()).isFalse();
    }

    @Test
    default void a_database_without_a_kreds_is_empty() {
        assertThat(copies().isEmpty()).isTrue();

        Given.in(ports());

        assertThat(copies().isEmpty()).isFalse();
    }

    @Test
    default void what_came_after_the_copy_is_gone_and_the_trail_goes_on_from_it(@TempDir Path folder) {
        Given.in(ports()).accounts(anAccount());
        record(1);
        copied(folder);
        kreds("Senere");
        record(2);
        record(3);

        Replaced replaced = copies().replaceBy(folder, NOW, unused -> record(4));

        assertThat(replaced.knewWhoGetsIn()).isTrue();
        assertThat(names()).hasSize(2).doesNotContain("Senere");
        assertThat(ports().trail().head().number()).isEqualTo(2);
        TrailCheck trail = new TrailCheck(ports().seal(), ports().trail().head());
        ports().trail().read(trail::follow);
        assertThat(trail.isWhole()).isTrue();
        kreds("Igen");
        assertThat(names()).contains("Igen");
    }

    @Test
    default void work_that_fails_leaves_everything_as_it_was(@TempDir Path folder) {
        Given.in(ports());
        copied(folder);
        kreds("Senere");

        assertThatThrownBy(() -> copies().replaceBy(folder, NOW, unused -> {
                    throw new BackupIsNewer();
                }))
                .isInstanceOf(BackupIsNewer.class);

        assertThat(names()).contains("Senere");
    }

    @Test
    default void a_copy_of_another_kind_is_refused_and_what_is_no_copy_is_damaged(
            @TempDir Path folder, @TempDir Path empty) {
        Given.in(ports());
        String kind = copied(folder);

        assertThatThrownBy(() -> copies().examine(folder, "another")).isInstanceOf(BackupIsOfAnotherKind.class);
        assertThatThrownBy(() -> copies().examine(empty, kind)).isInstanceOf(BackupIsDamaged.class);
    }

    @Test
    default void a_database_that_somebody_else_has_open_is_not_replaced_below_them(@TempDir Path folder)
            throws Exception {
        Given.in(ports());
        copied(folder);
        kreds("Senere");

        AutoCloseable other = somebodyElse();
        try (other) {
            assertThatThrownBy(() -> copies().replaceBy(folder, NOW, unused -> {}))
                    .isInstanceOf(DatabaseIsInUse.class);
        }

        assertThat(names()).contains("Senere");
        copies().replaceBy(folder, NOW, unused -> {});
        assertThat(names()).hasSize(2);
    }

    /** Another program that has the database open in such a way that it cannot be replaced, until it is closed. */
    AutoCloseable somebodyElse() throws Exception;
}
