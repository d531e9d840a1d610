package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.file.ListedRegisterFile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the union's register says of elections that the kreds has only heard of. */
final class AwaitedElectionsTest {

    private static final String HEADINGS =
            "Medlemsnr;Fornavn;Efternavn;Hverv;Arbejdsplads;Kommune;Valgdato;Tiltrådt;Valgperiode\n";
    private static final String ANNA = "1;Anna;Prøve;;Bosted Elmehøj;Skanderborg;;;";
    private static final String ELECTED = "1;Anna;Prøve;AMR;Bosted Elmehøj;Skanderborg;02-11-2026;15-11-2026;24";

    private final InMemoryInstallation installation = new InMemoryInstallation();

    @BeforeEach
    void anna_is_an_amr_by_an_election_that_is_only_reported() {
        imported(ELECTED);
        Mandate told = mandates().getFirst();
        save(new Mandate(
                told.id(),
                told.kreds(),
                told.person(),
                told.seat(),
                told.election(),
                told.term(),
                Registration.AWAITED,
                null,
                null,
                List.of(),
                null,
                told.version()));
    }

    private ImportReport imported(String line) {
        return installation.imported(ListedRegisterFile.of(HEADINGS + line));
    }

    private List<Mandate> mandates() {
        Person anna = installation.ports().people().ofKreds(aKreds().id()).getFirst();
        return installation.ports().mandates().ofPerson(aKreds().id(), anna.id());
    }

    private void save(Mandate mandate) {
        installation.ports().mandates().save(mandate);
    }

    @Test
    void a_row_for_the_same_seat_and_start_registers_it() {
        Mandate awaited = mandates().getFirst();
        ImportReport report = imported(ELECTED);

        assertThat(report.mandates()).isEqualTo(new Tally(0, 1, 0));
        assertThat(mandates())
                .extracting(Mandate::id, Mandate::registration)
                .containsExactly(tuple(awaited.id(), Registration.REGISTERED));
        assertThat(imported(ELECTED).mandates()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void a_file_without_it_does_not_lack_it() {
        ImportReport report = imported(ANNA);

        assertThat(report.missing()).isZero();
        assertThat(mandates()).extracting(Mandate::registration).containsExactly(Registration.AWAITED);
    }

    @Test
    void a_row_that_begins_on_another_day_is_refused() {
        ImportReport report = imported(ELECTED.replace("15-11-2026", "16-11-2026"));

        assertThat(report.refused()).extracting(Remark::rule).containsExactly("mandates-overlap");
    }

    @Test
    void a_row_beside_a_rejected_one_is_a_new_mandate() {
        Mandate rejected = mandates().getFirst().rejected(EndReason.ELECTION_INVALID);
        save(rejected);
        ImportReport report = imported(ELECTED);

        assertThat(report.mandates()).isEqualTo(new Tally(1, 0, 0));
        assertThat(mandates())
                .extracting(Mandate::registration)
                .containsExactlyInAnyOrder(Registration.REGISTERED, Registration.REJECTED);
        assertThat(report.missing()).isZero();
    }
}
