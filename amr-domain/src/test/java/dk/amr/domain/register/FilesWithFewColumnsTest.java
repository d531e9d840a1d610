package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Ending;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file has no column for, or leaves empty, stays as it is registered. */
final class FilesWithFewColumnsTest {

    private static final LocalDate JOINED = LocalDate.of(2015, 1, 1);
    private static final LocalDate START = LocalDate.of(2026, 11, 15);

    private final InMemoryInstallation installation = new InMemoryInstallation();

    @BeforeEach
    void anna_is_registered_in_full() {
        imported(
                "Medlemsnr;Fornavn;Efternavn;E-mail;Telefon;Indmeldt;Udmeldt;Kreds;Hverv;Arbejdsplads;Enhed;Kommune;"
                        + "Valgdato;Tiltrådt;Valgperiode;Aftale;Fratrådt;Fratrædelsesgrund",
                "1;Anna;Prøve;anna@example.org;72486300;01-01-2015;31-12-2026;Nordjylland;AMR;Elmehøj;Natholdet;Odder;"
                        + "02-11-2026;15-11-2026;48;lokalaftale 2024;30-06-2028;fratrådt arbejdspladsen");
    }

    private ImportReport imported(String... lines) {
        return installation.imported(ListedRegisterFile.of(String.join("\n", lines)));
    }

    private Person anna() {
        return installation.ports().people().ofKreds(aKreds().id()).getFirst();
    }

    private List<Membership> memberships() {
        return installation.ports().people().membershipsOf(anna().id());
    }

    private List<Mandate> mandates() {
        return installation.ports().mandates().ofPerson(aKreds().id(), anna().id());
    }

    private void isMember(String kreds, Period... periods) {
        assertThat(memberships()).extracting(Membership::period).containsExactlyInAnyOrder(periods);
        assertThat(memberships()).extracting(Membership::registeredIn).containsOnly(new KredsName(kreds));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void an_address_is_corrected_by_number_name_and_address_alone() {
        Membership before = memberships().getFirst();
        ImportReport report = imported("Medlemsnr;Fornavn;E-mail", "1;Anna;anna.proeve@example.org");

        assertThat(report.persons()).isEqualTo(new Tally(0, 1, 0));
        assertThat(report.memberships()).isEqualTo(new Tally(0, 0, 1));
        assertThat(report.missing()).isZero();
        assertThat(report.changing())
                .containsExactly(
                        new FieldChange("Anna Prøve", null, "E-mail", "anna@example.org", "anna.proeve@example.org"));
        assertThat(anna().name()).isEqualTo(new PersonName("Anna", "Prøve"));
        assertThat(anna().contact().email().value()).isEqualTo("anna.proeve@example.org");
        assertThat(anna().contact().phone().value()).isEqualTo("72486300");
        assertThat(memberships()).containsExactly(before);
    }

    @Test
    void an_empty_first_day_and_kreds_change_nothing() {
        ImportReport report = imported("Medlemsnr;Fornavn;Efternavn;Indmeldt;Udmeldt;Kreds", "1;Anna;;;31-12-2026;");

        assertThat(report.persons()).isEqualTo(new Tally(0, 0, 1));
        assertThat(report.memberships()).isEqualTo(new Tally(0, 0, 1));
        isMember("Nordjylland", Period.through(JOINED, day(2026, 12, 31)));
    }

    @Test
    void no_last_day_where_the_file_has_them_is_a_member_still() {
        imported("Medlemsnr;Fornavn;Udmeldt", "1;Anna;");

        isMember("Nordjylland", Period.from(JOINED));
    }

    @Test
    void a_last_day_alone_ends_the_membership_of_that_time() {
        imported("Medlemsnr;Fornavn;Indmeldt", "1;Anna;01-03-2028");
        imported("Medlemsnr;Fornavn;Udmeldt", "1;Anna;30-06-2026");

        assertThat(memberships())
                .extracting(Membership::period)
                .containsExactlyInAnyOrder(Period.through(JOINED, day(2026, 6, 30)), Period.from(day(2028, 3, 1)));
    }

    @Test
    void without_days_it_is_the_last_membership_that_the_file_tells_of() {
        imported("Medlemsnr;Fornavn;Indmeldt;Kreds", "1;Anna;01-03-2028;Nordjylland");
        ImportReport report = imported("Medlemsnr;Fornavn", "1;Anna");

        assertThat(report.memberships()).isEqualTo(new Tally(0, 0, 1));
        isMember("Nordjylland", Period.through(JOINED, day(2026, 12, 31)), Period.from(day(2028, 3, 1)));
    }

    @Test
    void a_first_day_alone_corrects_that_and_not_the_last() {
        ImportReport report = imported("Medlemsnr;Fornavn;Indmeldt", "1;Anna;01-02-2015");

        assertThat(report.memberships()).isEqualTo(new Tally(0, 1, 0));
        assertThat(report.changing())
                .containsExactly(new FieldChange("Anna Prøve", null, "Indmeldt", "01-01-2015", "01-02-2015"));
        isMember("Nordjylland", Period.through(day(2015, 2, 1), day(2026, 12, 31)));
    }

    @Test
    void who_is_new_is_a_member_here_since_ever() {
        String[] bo = {"Medlemsnr;Fornavn", "2;Bo"};

        assertThat(imported(bo).memberships()).isEqualTo(new Tally(1, 0, 0));
        assertThat(imported(bo).memberships()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void two_rows_of_one_person_without_days_tell_of_one_membership() {
        ImportReport report = imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt",
                "2;Bo;TR;Elmehøj;Odder;01-01-2026",
                "2;Bo;TR;Birkely;Odder;01-01-2026");

        assertThat(report.refused()).isEmpty();
        assertThat(report.memberships()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void a_mandate_keeps_its_unit_term_and_agreement() {
        Mandate before = mandates().getFirst();
        ImportReport report = imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt", "1;Anna;AMR;Elmehøj;Odder;15-11-2026");

        assertThat(report.mandates()).isEqualTo(new Tally(0, 0, 1));
        assertThat(report.missing()).isZero();
        assertThat(mandates()).containsExactly(before);
    }

    @Test
    void without_an_agreement_a_term_of_the_same_length_keeps_its_own() {
        imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Valgperiode",
                "2;Bo;TR;Elmehøj;Odder;01-01-2026;36");
        imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Valgperiode;Aftale",
                "2;Bo;TR;Elmehøj;Odder;01-01-2026;36;lokalaftale");
        ImportReport report = imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Valgperiode",
                "2;Bo;TR;Elmehøj;Odder;01-01-2026;36");

        assertThat(report.mandates()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void an_empty_valgperiode_is_24_months_as_ever() {
        imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Enhed;Kommune;Tiltrådt;Valgperiode",
                "1;Anna;AMR;Elmehøj;Natholdet;Odder;15-11-2026;");

        assertThat(mandates()).extracting(Mandate::term).containsExactly(Term.ofMonths(START, 24, null));
    }

    @Test
    void a_last_day_without_a_reason_keeps_the_reason() {
        ImportReport report = imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Kommune;Tiltrådt;Fratrådt",
                "1;Anna;AMR;Elmehøj;Odder;15-11-2026;31-07-2028");

        assertThat(report.changing())
                .containsExactly(
                        new FieldChange("Anna Prøve", MandateRole.AMR, "Fratrådt", "30-06-2028", "31-07-2028"));
        assertThat(mandates())
                .extracting(Mandate::ending)
                .containsExactly(new Ending(day(2028, 7, 31), EndReason.LEFT_WORKPLACE));
    }

    @Test
    void an_empty_unit_where_the_file_has_units_is_the_workplace_as_a_whole() {
        ImportReport report = imported(
                "Medlemsnr;Fornavn;Hverv;Arbejdsplads;Enhed;Kommune;Tiltrådt", "1;Anna;AMR;Elmehøj;;Odder;15-11-2026");

        assertThat(report.mandates()).isEqualTo(new Tally(1, 0, 0));
    }
}
