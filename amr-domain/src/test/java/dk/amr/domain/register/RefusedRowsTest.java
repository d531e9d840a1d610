package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.F1;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.file.RegisterFile;
import dk.amr.domain.shared.InvalidValue;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class RefusedRowsTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport imported(RegisterFile file, boolean partial) {
        return installation
                .get(ImportRegister.class)
                .importFile(installation.caller(Role.OFFICE_ADMIN), new ImportRegister.Request(file, false, partial));
    }

    private boolean isEmpty() {
        return installation.ports().people().ofKreds(aKreds().id()).isEmpty()
                && installation.ports().workplaces().ofKreds(aKreds().id()).isEmpty()
                && installation.ports().kommunegrupper().ofKreds(aKreds().id()).isEmpty();
    }

    private static void tells(ImportReport report, int row, String rule) {
        assertThat(report.refused()).extracting(Remark::row, Remark::rule).containsExactly(tuple(row, rule));
        assertThat(report.applied()).isFalse();
    }

    @Test
    void E10_one_refused_row_refuses_the_file() {
        tells(imported(F1.fileAnd("1;Vera;Prøve;uden adresse"), false), 26, "email-is-malformed");
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void E10_partially_the_other_rows_are_taken_over() {
        ImportReport report = imported(F1.fileAnd("1;Vera;Prøve;uden adresse"), true);

        assertThat(report.applied()).isTrue();
        assertThat(report.rows()).isEqualTo(25);
        assertThat(report.persons()).isEqualTo(new Tally(23, 0, 0));
        assertThat(report.refused()).hasSize(1);
        assertThat(installation.ports().people().ofKreds(aKreds().id())).hasSize(23);
    }

    @Test
    void E10_rows_of_one_number_that_disagree_on_the_person_are_refused() {
        String other = "100001;Anna;Anden;anna@example.org;72486300;01-01-2015;;Østjylland;;;;;;;;;;;;;";

        tells(imported(F1.fileAnd(other), false), 26, "person-rows-disagree");
        assertThat(isEmpty()).isTrue();
        assertThat(imported(F1.fileAnd(other), true).persons()).isEqualTo(new Tally(23, 0, 0));
    }

    @Test
    void rows_that_disagree_on_the_membership_are_refused() {
        tells(
                imported(F1.fileAnd("100001;Anna;Prøve;;;01-01-2016;;Østjylland;;;;;;;;;;;;;"), false),
                26,
                "membership-rows-disagree");
    }

    @Test
    void rows_that_disagree_on_the_workplace_are_refused() {
        tells(
                imported(
                        F1.fileAnd(
                                ";Ulla;Prøve;;;;;;Leder;Bosted Elmehøj;;Skanderborg;1000000001;49;2;;01-06-2026;;;;"),
                        false),
                26,
                "workplace-rows-disagree");
    }

    @Test
    void rows_that_disagree_on_the_mandate_are_refused() {
        tells(
                imported(
                        F1.fileAnd(
                                "100001;Anna;Prøve;;;01-01-2015;;Østjylland;AMR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;02-11-2026;15-11-2026;36;aftale;;"),
                        false),
                26,
                "mandate-rows-disagree");
    }

    @Test
    void a_second_mandate_in_the_same_seat_at_a_time_is_refused() {
        tells(
                imported(
                        F1.fileAnd(
                                "100001;Anna;Prøve;;;01-01-2015;;Østjylland;AMR;Bosted Elmehøj;;Skanderborg;1000000001;48;2;;01-12-2027;24;;;"),
                        false),
                26,
                "mandates-overlap");
    }

    @Test
    void a_membership_that_runs_into_two_others_is_refused() {
        String columns = "Medlemsnr;Fornavn;Indmeldt;Udmeldt\n";
        imported(ListedRegisterFile.of(columns + "1;Anna;01-01-2010;31-12-2011\n1;Anna;01-01-2013;31-12-2014"), false);

        tells(
                imported(ListedRegisterFile.of(columns + "1;Anna;01-06-2011;01-06-2013"), false),
                2,
                "memberships-overlap");
    }

    @Test
    void a_membership_that_runs_into_one_other_corrects_it() {
        String columns = "Medlemsnr;Fornavn;Indmeldt;Udmeldt\n";
        imported(ListedRegisterFile.of(columns + "1;Anna;01-01-2010;31-12-2011"), false);
        ImportReport report = imported(ListedRegisterFile.of(columns + "1;Anna;01-02-2010;31-12-2012"), false);

        assertThat(report.memberships()).isEqualTo(new Tally(0, 1, 0));
        assertThat(report.applied()).isTrue();
    }

    @Test
    void a_longer_membership_that_would_run_into_the_next_is_refused() {
        String columns = "Medlemsnr;Fornavn;Indmeldt;Udmeldt\n";
        imported(ListedRegisterFile.of(columns + "1;Anna;01-01-2010;31-12-2011\n1;Anna;01-01-2013;31-12-2014"), false);

        tells(
                imported(ListedRegisterFile.of(columns + "1;Anna;01-01-2010;01-06-2013"), false),
                2,
                "memberships-overlap");
    }

    @Test
    void E10_a_cpr_number_refuses_the_file_and_is_not_repeated() {
        for (boolean partial : List.of(false, true)) {
            assertThatThrownBy(() -> imported(F1.fileAnd("9;Vera 010170-1234;Prøve"), partial))
                    .isInstanceOfSatisfying(InvalidValue.class, refusal -> {
                        assertThat(refusal.rule()).isEqualTo("file-holds-cpr-numbers");
                        assertThat(refusal + refusal.sentence().danish()).doesNotContain("0101", "1234");
                    });
        }
        assertThat(isEmpty()).isTrue();
        assertThat(installation.entries()).isEmpty();
    }

    @Test
    void E10_a_cpr_heading_refuses_the_file() {
        assertThatThrownBy(() -> imported(ListedRegisterFile.of("Fornavn;CPR\nAnna;"), true))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void what_is_said_of_a_refused_row_never_repeats_what_stood_in_it() {
        ImportReport report = imported(
                F1.fileAnd(
                        "1;Xenia;Prøve;xenia-uden-sted",
                        "2;Xenia;Prøve;;hemmelig99",
                        "3;Xenia;Prøve;;;hemmelig99",
                        ";Xenia;Hemmelig99",
                        "4;Xenia;Prøve;;;;;;Formand99;Sted;;Odder",
                        "hemmelig 99;Xenia;Prøve",
                        ";Xenia;Prøve;;;;;AMR;Hemmelig99;;Hemmeligby;;;;;01-01-2026",
                        "100001;Hemmelig;Navn99;;;01-01-2015"),
                false);

        assertThat(report.refused()).hasSizeGreaterThan(5);
        assertThat(report.refused())
                .allSatisfy(remark -> assertThat(
                                (remark.sentence().danish() + remark.sentence().english() + remark)
                                        .toLowerCase(Locale.ROOT))
                        .doesNotContain("xenia", "hemmelig", "99", "formand99", "uden-sted", "navn99"));
    }
}
