package dk.amr.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ImportRemarksTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport imported(RegisterFile file) {
        return installation.imported(file);
    }

    private static List<String> rules(List<Remark> remarks) {
        return remarks.stream().map(Remark::rule).toList();
    }

    @Test
    void only_who_may_import_does() {
        Caller consultant = installation.caller(Role.CONSULTANT);
        ImportRegister.Request request = new ImportRegister.Request(F1.file(), true, false);

        assertThatThrownBy(() -> installation.get(ImportRegister.class).importFile(consultant, request))
                .isInstanceOf(MayNotBeDone.class);
        assertThat(installation.entries())
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(tuple(UseCase.IMPORT_REGISTER, AuditEntry.Outcome.DENIED));
    }

    @Test
    void oddities_are_warnings_and_no_refusals() {
        ImportReport report = imported(F1.fileAnd(
                ";Ulla;Prøve;ulla@example.org;;;;;TR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;;01-06-2026;24;;;",
                ";Lis;Prøve;lis@example.org;;;;;AMR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;;01-06-2026;24;;;",
                ";Anna;Prøve;;;01-01-2015;;;AMR;Opholdsstedet Havnen;;Aarhus;1000000006;9;0;;01-06-2026;24;;;"));

        assertThat(report.refused()).isEmpty();
        assertThat(report.applied()).isTrue();
        assertThat(report.warnings())
                .extracting(Remark::row, Remark::rule)
                .contains(
                        tuple(26, "tr-is-no-member"),
                        tuple(27, "leader-is-amr"),
                        tuple(27, "more-amrs-than-seats"),
                        tuple(28, "more-amrs-than-seats"),
                        tuple(28, "membership-without-number"),
                        tuple(28, "same-name"),
                        tuple(2, "same-name"));
    }

    @Test
    void a_column_that_means_nothing_here_is_a_warning() {
        ImportReport report = imported(ListedRegisterFile.of("Medlemsnr;Fornavn;Fødeby\n1;Anna;Odder"));

        assertThat(rules(report.warnings())).containsExactly("unknown-heading");
    }

    @Test
    void blank_rows_are_no_rows() {
        assertThat(imported(F1.fileAnd(";;;;", "")).rows()).isEqualTo(24);
    }

    @Test
    void a_thousand_remarks_are_enough() {
        String wrong = IntStream.range(0, 1200).mapToObj(row -> ";Anna").collect(Collectors.joining("\n"));
        ImportReport report = imported(ListedRegisterFile.of("Medlemsnr;Fornavn\n" + wrong));

        assertThat(report.refused()).hasSize(1001);
        assertThat(report.refused().getLast().rule()).isEqualTo("more-remarks");
    }
}
