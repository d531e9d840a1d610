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
import dk.amr.domain.shared.Language;
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
        assertThat(report.warnings().getFirst().sentence().danish()).endsWith(": Fødeby.");
    }

    @Test
    void an_address_that_no_mail_can_be_sent_to_is_a_warning() {
        ImportReport report =
                imported(ListedRegisterFile.of("Medlemsnr;Fornavn;E-mail\n1;Åse;åse@example.org\n2;Bo;bo@ø.example"));

        assertThat(report.warnings())
                .extracting(Remark::row, Remark::rule)
                .containsExactly(tuple(2, "email-cannot-be-written-to"));
    }

    @Test
    void an_amr_at_another_workplace_may_have_moved() {
        String columns = "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Fratrådt\n";
        imported(ListedRegisterFile.of(columns + "1;Anna;AMR;Skolen;Odder;01-01-2026;"));
        String moved = "1;Anna;AMR;Haven;Odder;01-12-2026;";

        assertThat(rules(imported(ListedRegisterFile.of(columns + moved)).warnings()))
                .containsExactly("amr-elsewhere");
        ImportReport both =
                imported(ListedRegisterFile.of(columns + moved + "\n1;Anna;AMR;Skolen;Odder;01-01-2026;30-11-2026"));
        assertThat(rules(both.warnings())).isEmpty();
    }

    /** The day is 1 January 2027. */
    @Test
    void a_day_more_than_five_years_ahead_is_a_warning() {
        ImportReport report = imported(ListedRegisterFile.of("""
                Medlemsnr;Fornavn;Indmeldt;Hverv;Arbejdsplads;Kommune;Tiltrådt
                1;Anna;01-01-2062;AMR;Skolen;Odder;01-01-2027
                2;Bo;01-01-2015;AMR;Skolen;Odder;01-01-2072
                3;Eva;01-01-2015;TR;Skolen;Odder;01-01-2032"""));

        assertThat(report.warnings())
                .extracting(Remark::row, Remark::column, Remark::rule)
                .containsExactly(
                        tuple(2, "Indmeldt", "begins-years-ahead"), tuple(3, "Tiltrådt", "begins-years-ahead"));
    }

    @Test
    void a_column_is_called_what_the_file_calls_it_too() {
        ImportReport report = imported(ListedRegisterFile.of("Medlemsnr;Fornavn;Medlem siden\n1;Anna;1/9"));
        ImportReport usual = imported(ListedRegisterFile.of("Medlemsnr;Fornavn;indmeldt\n1;Anna;1/9"));

        assertThat(report.refused())
                .extracting(Remark::column, Remark::columnInFile)
                .containsExactly(tuple("Indmeldt", "Medlem siden (Indmeldt)"));
        assertThat(RemarkGroup.of(report.refused()).getFirst().column()).isEqualTo("Medlem siden (Indmeldt)");
        assertThat(usual.refused()).extracting(Remark::columnInFile).containsExactly("Indmeldt");
    }

    @Test
    void a_heading_like_one_that_is_missing_is_told_with_the_one_that_is_known() {
        ImportReport report = imported(ListedRegisterFile.of("Medlemsnr;Fornavn;Hvrev;Kommunen;Kommune\n1;Anna;;;"));

        assertThat(report.warnings())
                .extracting(Remark::rule, Remark::column)
                .containsExactly(tuple("heading-is-mistyped", "Hverv"), tuple("unknown-heading", null));
        assertThat(report.warnings().getFirst().sentence().danish())
                .startsWith("Overskriften Hvrev kendes ikke, og filen har ingen kolonne, der hedder Hverv.");
        assertThat(report.warnings().getFirst().sentence().english()).contains("The heading Hvrev is not known");
    }

    @Test
    void a_row_that_stands_twice_is_a_warning() {
        ImportReport report = imported(ListedRegisterFile.of("Medlemsnr;Fornavn\n1;Anna\n1;Anna\n2;Bo"));

        assertThat(report.warnings()).extracting(Remark::row, Remark::rule).containsExactly(tuple(3, "same-row"));
        assertThat(report.persons().fresh()).isEqualTo(2);
    }

    @Test
    void a_column_that_is_away_is_told_as_one_thing() {
        ImportReport report = imported(ListedRegisterFile.of("""
                Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune
                1;Anna;AMR;Skolen;Odder
                2;Bo;;;
                3;Eva;AMR;Skolen;Odder"""));

        assertThat(rules(report.refused())).containsExactly("cell-is-empty", "cell-is-empty");
        assertThat(RemarkGroup.of(report.refused())).singleElement().satisfies(group -> {
            assertThat(group.place(Language.DANISH)).isEqualTo("Række 2 og 4");
            assertThat(group.column()).isEqualTo("Tiltrådt");
            assertThat(group.sentence().danish()).startsWith("Filen har ingen kolonne, der hedder Tiltrådt");
        });
    }

    @Test
    void an_empty_cell_of_a_column_that_is_there_is_told_as_that() {
        ImportReport report = imported(ListedRegisterFile.of(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt\n1;Anna;AMR;Skolen;Odder;"));

        assertThat(report.refused().getFirst().sentence().danish()).startsWith("Feltet Tiltrådt er tomt");
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
