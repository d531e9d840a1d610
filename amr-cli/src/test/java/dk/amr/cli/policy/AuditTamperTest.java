package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Trust D-2: whoever changes the trail behind the program's back is found out, at the first event that is not as it
 * was.
 */
class AuditTamperTest {

    private static final String COLUMNS =
            "at, day, kreds_id, account_id, door, use_case, outcome, subject_kind, subject_id, detail, seal";

    private static final Map<Databases, Path> PREPARED = new EnumMap<>(Databases.class);

    @TempDir
    private static Path prepared;

    @TempDir
    private Path folder;

    /** What somebody did to a trail of five events, and the number at which it shows; 0 where it does not. */
    enum Tampering {
        NOTHING(0),
        EDITED(3, "UPDATE audit_event SET detail = 'rows=1' WHERE number = 3"),
        SOMEBODY_ELSE_DID_IT(2, "UPDATE audit_event SET account_id = NULL WHERE number = 2"),
        AT_ANOTHER_TIME(4, "UPDATE audit_event SET at = at + 1 WHERE number = 4"),
        SEALED_AS_ANOTHER(3, "UPDATE audit_event SET seal = (SELECT seal FROM audit_head) WHERE number = 3"),
        FIRST_REMOVED(1, "DELETE FROM audit_event WHERE number = 1"),
        REMOVED(3, "DELETE FROM audit_event WHERE number = 3"),
        LAST_REMOVED(5, "DELETE FROM audit_event WHERE number = 5"),
        ALL_REMOVED(1, "DELETE FROM audit_event"),
        REMOVED_AND_CLOSED_UP(
                3,
                "DELETE FROM audit_event WHERE number = 3",
                "UPDATE audit_event SET number = number - 1 WHERE number > 3",
                "UPDATE audit_head SET number = 4"),
        INSERTED(
                3,
                "UPDATE audit_event SET number = -number - 1 WHERE number >= 3",
                "UPDATE audit_event SET number = -number WHERE number < 0",
                copy(3, 2),
                "UPDATE audit_head SET number = 6"),
        ADDED(6, copy(6, 5)),
        ADDED_FAR_AHEAD(6, copy(1000, 5)),
        ADDED_WITH_THE_HEAD(6, copy(6, 5), "UPDATE audit_head SET number = 6"),
        REORDERED(
                3,
                "UPDATE audit_event SET number = -3 WHERE number = 3",
                "UPDATE audit_event SET number = 3 WHERE number = 4",
                "UPDATE audit_event SET number = 4 WHERE number = -3");

        private final int firstBroken;
        private final List<String> statements;

        Tampering(int firstBroken, String... statements) {
            this.firstBroken = firstBroken;
            this.statements = List.of(statements);
        }

        private static String copy(int number, int of) {
            return "INSERT INTO audit_event (number, " + COLUMNS + ") SELECT " + number + ", " + COLUMNS
                    + " FROM audit_event WHERE number = " + of;
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void on_sqlite_it_shows_where(Tampering tampering) {
        shows(Databases.SQLITE, tampering);
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void on_postgresql_it_shows_where(Tampering tampering) {
        shows(Databases.POSTGRESQL, tampering);
    }

    private void shows(Databases database, Tampering tampering) {
        Office office = database.copy(PREPARED.computeIfAbsent(database, AuditTamperTest::fiveEvents), folder);
        database.change(folder, tampering.statements);

        Office.Answer answer = office.run("audit", "verify", "--format", "json");

        assertThat(answer.code()).as(answer.messages()).isEqualTo(tampering.firstBroken == 0 ? 0 : 1);
        assertThat(answer.json().path("firstBroken").asInt()).isEqualTo(tampering.firstBroken);
        assertThat(answer.json().path("intact").asBoolean()).isEqualTo(tampering.firstBroken == 0);
    }

    private static Path fiveEvents(Databases database) {
        Path own = prepared.resolve(database.name());
        Office office = database.anEmptyOffice(own);
        office.run("init", "--kreds", "Østjylland", "--admin", "chef@example.org")
                .isDone();
        for (String name : List.of("en", "to", "tre")) {
            office.run("account", "add", name + "@example.org", "--role", "fu").isDone();
        }
        office.run("audit", "verify").isDone();
        return own;
    }
}
