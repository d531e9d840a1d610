package dk.amr.cli.installation.backup;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.console.Clerk;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Role;
import dk.amr.domain.installation.LookAtDatabase;
import dk.amr.domain.installation.backup.CommandTokens;
import dk.amr.domain.installation.backup.InMemoryDatabaseCopies;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kreds.KredsId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As whom a backup command acts, which is told without going through the database. */
final class BackupClerkTest {

    private static final Caller OPERATOR = Caller.operator(F1.DAY);

    private final InMemoryInstallation kreds = new InMemoryInstallation();
    private final InMemoryDatabaseCopies copies = new InMemoryDatabaseCopies();
    private final Caller service = kreds.caller(Role.SYSTEM_ADMIN);

    private final class AtTheDesk implements Clerk {

        @Override
        public Caller caller() {
            return service;
        }

        @Override
        public Caller anyCaller() {
            return service;
        }

        @Override
        public Caller operator() {
            return OPERATOR;
        }
    }

    private record Held(boolean areThere) implements CommandTokens {

        @Override
        public void replace(Map<KredsId, String> tokens) {
            throw new UnsupportedOperationException();
        }
    }

    private Caller caller(boolean hasTokens) {
        kreds.ports().schema().migrate();
        return new BackupClerk(new AtTheDesk(), new Held(hasTokens), copies, kreds.get(LookAtDatabase.class)).caller();
    }

    @Test
    void it_is_the_account_of_commands_where_there_is_one_and_nothing_is_counted_to_know_that() {
        copies.ports().kredse().add(aKreds());

        assertThat(caller(true)).isEqualTo(service);
        assertThat(copies.counts()).isZero();
    }

    @Test
    void it_is_whoever_runs_the_machine_where_there_are_no_tokens_or_nothing_is_kept_yet() {
        assertThat(caller(true)).isEqualTo(OPERATOR);

        copies.ports().kredse().add(aKreds());
        assertThat(caller(false)).isEqualTo(OPERATOR);
    }
}
