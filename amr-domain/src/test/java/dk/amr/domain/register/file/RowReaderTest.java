package dk.amr.domain.register.file;

import static dk.amr.domain.register.RegisterFixture.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.MunicipalityCode;
import dk.amr.domain.mandate.Election;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RowReaderTest {

    private static final String[] AMR = {
        "Fornavn=Anna",
        "Efternavn=Prøve",
        "Hverv=AMR",
        "Arbejdsplads=Bosted Elmehøj",
        "Kommune=746",
        "Tiltrådt=15-11-2026"
    };

    private static RegisterRow read(String... more) {
        return RowReader.read(cells(2, with(more)));
    }

    private static String[] with(String... more) {
        List<String> headings = Stream.of(more)
                .map(each -> each.substring(0, each.indexOf('=')))
                .toList();
        Stream<String> others = Stream.of(AMR).filter(each -> !headings.contains(each.substring(0, each.indexOf('='))));
        return Stream.concat(others, Stream.of(more)).toArray(String[]::new);
    }

    private static void refused(String rule, RegisterColumn column, String... more) {
        assertThatThrownBy(() -> read(more)).isInstanceOfSatisfying(RowIsRefused.class, refusal -> {
            assertThat(refusal.brokenRule()).isEqualTo(rule);
            assertThat(refusal.column()).isEqualTo(column);
            assertThat(refusal.row()).isEqualTo(2);
        });
    }

    @Test
    void an_amr_without_valgperiode_has_24_months() {
        RegisterRow row = read();

        assertThat(row.mandate().term()).isEqualTo(Term.ofMonths(LocalDate.of(2026, 11, 15), 24, null));
        assertThat(row.mandate().termTold()).isEqualTo(RegisterRow.Telling.NO_COLUMN);
        assertThat(row.workplace().municipality()).isEqualTo(new MunicipalityCode("0746"));
        assertThat(row.membership()).isNull();
    }

    @Test
    void a_leader_without_valgperiode_is_one_until_further_notice() {
        assertThat(read("Hverv=Leder").mandate().term().lastDay()).isEmpty();
    }

    @Test
    void a_row_is_read_in_full() {
        RegisterRow row = read(
                "Medlemsnr=100001",
                "E-mail=Anna@example.org",
                "Telefon=+45 72 48 63 00",
                "Indmeldt=01-01-2015",
                "Udmeldt=31-12-2026",
                "Kreds=Kreds Østjylland",
                "Enhed=Natholdet",
                "P-nummer=1000000001",
                "Ansatte=1.048",
                "AMR-pladser=2",
                "Valgdato=2. november 2026",
                "Valgperiode=48 måneder",
                "Aftale=lokalaftale 2024",
                "Fratrådt=30-06-2028",
                "Fratrædelsesgrund=fratrådt arbejdspladsen",
                "Type=bosted",
                "Målgruppe=voksne",
                "Arbejdsgiver=Regionen",
                "Valgtype=nyvalg",
                "Anmeldt=20-11-2026",
                "Arbejdsgiver underrettet=03-11-2026",
                "Kursus gennemført=12-02-2027");

        assertThat(row.contact())
                .isEqualTo(new Contact(new EmailAddress("anna@example.org"), new PhoneNumber("72486300"), false));
        assertThat(row.membership().over(null))
                .isEqualTo(new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(row.membership().kreds()).isEqualTo(new KredsName("Østjylland"));
        assertThat(row.workplace().staffing()).isEqualTo(new Staffing(1048, 2));
        assertThat(row.workplace().profile()).isEqualTo(new Profile("bosted", "voksne", "Regionen"));
        assertThat(row.mandate())
                .isEqualTo(new RegisterRow.MandateEntry(
                        MandateRole.AMR,
                        new WorkplaceName("Natholdet"),
                        true,
                        new Election(
                                LocalDate.of(2026, 11, 2),
                                ElectionKind.FIRST_ELECTION,
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2026, 11, 3)),
                        Term.ofMonths(LocalDate.of(2026, 11, 15), 48, "lokalaftale 2024"),
                        RegisterRow.Telling.TOLD,
                        new RegisterRow.EndingEntry(LocalDate.of(2028, 6, 30), EndReason.LEFT_WORKPLACE),
                        LocalDate.of(2027, 2, 12),
                        List.of()));
    }

    @Test
    void a_term_to_a_fixed_day_and_absences_are_read_as_an_export_writes_them() {
        RegisterRow.MandateEntry mandate = read(
                        "Hverv=TR",
                        "Tiltrådt=01-01-2026",
                        "Valgt til=31-08-2027",
                        "Orlov=01-03-2026/31-05-2026, 01-09-2026/")
                .mandate();

        assertThat(mandate.term()).isEqualTo(Term.through(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 8, 31)));
        assertThat(mandate.termTold()).isEqualTo(RegisterRow.Telling.TOLD);
        assertThat(mandate.absences())
                .containsExactly(
                        new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1)),
                        Period.from(LocalDate.of(2026, 9, 1)));
        assertThat(Absences.write(mandate.absences())).isEqualTo("01-03-2026/31-05-2026, 01-09-2026/");
    }

    @Test
    void R3_a_last_day_that_is_whole_months_away_tells_the_term_of_an_amr() {
        assertThat(read("Valgt til=14-11-2028").mandate().term())
                .isEqualTo(Term.ofMonths(LocalDate.of(2026, 11, 15), 24, null));
        assertThat(read("Valgt til=14-11-2029", "Aftale=lokal").mandate().term())
                .isEqualTo(Term.ofMonths(LocalDate.of(2026, 11, 15), 36, "lokal"));
        assertThat(read("Valgt til=31-08-2027", "Valgtype=omvalg").mandate().term())
                .isEqualTo(Term.through(LocalDate.of(2026, 11, 15), LocalDate.of(2027, 8, 31)));
        refused("amr-needs-a-term", RegisterColumn.TERM_ENDS, "Valgt til=15-11-2028");
        refused("term-ends-before-it-starts", RegisterColumn.TERM_ENDS, "Valgt til=01-11-2026");
    }

    @Test
    void a_row_with_several_faults_tells_the_first_and_where_the_others_are() {
        assertThatThrownBy(() -> read("Hverv=AMRR", "E-mail=anna", "Medlemsnr=1", "Indmeldt=i fjor"))
                .isInstanceOfSatisfying(RowIsRefused.class, refused -> {
                    assertThat(refused.column()).isEqualTo(RegisterColumn.ROLE);
                    assertThat(refused.sentence().danish()).endsWith(" Rækken har også fejl i E-mail og Indmeldt.");
                    assertThat(refused.sentence().english())
                            .endsWith(" The row also has faults in E-mail and Indmeldt.");
                });
    }

    @Test
    void absences_that_cannot_be_read_are_refused() {
        for (String text : List.of("hele foråret", "01-03-2026", "01-03-2026/01-01-2026", "/01-03-2026")) {
            assertThatThrownBy(() -> read("Hverv=TR", "Tiltrådt=01-01-2026", "Orlov=" + text))
                    .isInstanceOf(RowIsRefused.class);
        }
    }

    @Test
    void a_reason_in_other_words_is_another_reason() {
        assertThat(read("Fratrådt=30-06-2027", "Fratrædelsesgrund=flyttet til Randers")
                        .mandate()
                        .ending())
                .isEqualTo(new RegisterRow.EndingEntry(LocalDate.of(2027, 6, 30), EndReason.OTHER));
    }

    @Test
    void a_member_without_a_mandate_needs_a_number_alone() {
        RegisterRow row = RowReader.read(cells(2, "Fornavn=Anna", "Medlemsnr=100001"));

        assertThat(row).extracting(RegisterRow::mandate, RegisterRow::workplace).containsOnlyNulls();
        assertThat(row.membership().over(null)).isEqualTo(Period.always());
    }

    @Test
    void a_row_with_neither_number_nor_mandate_is_refused() {
        assertThatThrownBy(() -> RowReader.read(cells(2, "Fornavn=Anna", "E-mail=a@example.org")))
                .isInstanceOfSatisfying(
                        RowIsRefused.class,
                        refusal -> assertThat(refusal.brokenRule()).isEqualTo("row-has-no-number-and-no-mandate"));
    }

    @Test
    void two_mandates_in_one_cell_are_told_to_stand_in_rows_of_their_own() {
        assertThatThrownBy(() -> read("Hverv=AMR, TR"))
                .isInstanceOfSatisfying(
                        RowIsRefused.class,
                        refusal -> assertThat(refusal.sentence().danish()).contains("en række for hvert"));
        assertThatThrownBy(() -> read("Valgperiode=to år"))
                .isInstanceOfSatisfying(
                        RowIsRefused.class,
                        refusal -> assertThat(refusal.sentence().danish()).contains("antal måneder"));
    }

    @Test
    void what_a_mandate_needs_may_not_be_empty() {
        refused("cell-is-empty", RegisterColumn.STARTED, "Tiltrådt=");
        refused("cell-is-empty", RegisterColumn.MUNICIPALITY, "Kommune=");
        refused("cell-is-empty", RegisterColumn.WORKPLACE, "Arbejdsplads=");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_column() {
        refused("date-is-unreadable", RegisterColumn.STARTED, "Tiltrådt=i foråret");
        refused("municipality-is-unknown", RegisterColumn.MUNICIPALITY, "Kommune=Vejby");
        refused("role-is-unknown", RegisterColumn.ROLE, "Hverv=formand");
        refused("p-number-is-malformed", RegisterColumn.P_NUMBER, "P-nummer=12");
        refused("number-is-unreadable", RegisterColumn.EMPLOYEES, "Ansatte=mange");
        refused("number-is-unreadable", RegisterColumn.MONTHS, "Valgperiode=to år");
        refused("staffing-is-out-of-range", RegisterColumn.EMPLOYEES, "Ansatte=100001");
        refused("term-is-out-of-range", RegisterColumn.MONTHS, "Valgperiode=0");
        refused("email-is-malformed", RegisterColumn.EMAIL, "E-mail=anna");
        refused("phone-is-malformed", RegisterColumn.PHONE, "Telefon=123");
        refused("member-number-is-malformed", RegisterColumn.MEMBER_NUMBER, "Medlemsnr=nr 17");
        refused("name-is-missing", RegisterColumn.GIVEN_NAME, "Fornavn=", "Efternavn=");
        refused("election-kind-is-unknown", RegisterColumn.ELECTION_KIND, "Valgtype=lodtrækning");
        refused(
                "period-ends-before-it-starts",
                RegisterColumn.LEFT,
                "Medlemsnr=1",
                "Indmeldt=01-01-2015",
                "Udmeldt=31-12-2014");
    }

    @Test
    void SC1_a_term_against_the_rules_is_refused_with_its_column() {
        refused("term-needs-agreement", RegisterColumn.MONTHS, "Valgperiode=36");
        refused("term-is-too-long", RegisterColumn.MONTHS, "Valgperiode=60", "Aftale=lokalaftale");
        refused("term-is-too-short", RegisterColumn.MONTHS, "Valgperiode=12");
        refused("mandate-starts-before-election", RegisterColumn.STARTED, "Valgdato=16-11-2026");
        refused("mandate-ends-before-it-starts", RegisterColumn.ENDED, "Fratrådt=14-11-2026");
    }

    @Test
    void nothing_of_a_row_stands_in_a_log() {
        assertThat(read("Medlemsnr=100001").toString()).isEqualTo("RegisterRow[2]");
    }
}
