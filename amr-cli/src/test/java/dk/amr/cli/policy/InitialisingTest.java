package dk.amr.cli.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.cli.Office;
import dk.amr.cli.bootstrap.OpenInstallation;
import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.access.audit.AuditTrail;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one use case that needs an empty home, and that nobody's account comes to. */
class InitialisingTest {

    @TempDir
    private Path folder;

    @Test
    void whoever_runs_the_program_sets_it_up_and_that_is_the_first_event() {
        Office office = Office.setUp(folder);

        try (OpenInstallation open =
                OpenInstallation.in(Map.of("AMR_HOME", office.home().toString()), Office.CLOCK)) {
            List<AuditEntry> events = new ArrayList<>();
            open.part(AuditTrail.class).read(event -> events.add(event.entry()));

            assertThat(events).singleElement().satisfies(event -> {
                assertThat(event.useCase()).isEqualTo(UseCase.INITIALISE_INSTALLATION);
                assertThat(event.outcome()).isEqualTo(AuditEntry.Outcome.DONE);
                assertThat(event.account()).isNull();
                assertThat(event.door()).isEqualTo(Door.COMMAND);
                assertThat(event.subject()).extracting(Subject::kind).isEqualTo(Subject.Kind.KREDS);
            });
        }
    }
}
