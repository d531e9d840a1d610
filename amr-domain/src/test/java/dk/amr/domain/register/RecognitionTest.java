package dk.amr.domain.register;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.register.file.ListedRegisterFile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class RecognitionTest {

    private static final String HEADINGS =
            "Medlemsnr;Fornavn;Efternavn;E-mail;Telefon;Hverv;Arbejdsplads;Kommune;Tiltrådt;Valgperiode\n";
    private static final String ELMEHOEJ = ";AMR;Bosted Elmehøj;Skanderborg;01-01-2026;24";
    private static final String HAVNEN = ";AMR;Havnen;Aarhus;01-01-2026;24";

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport imported(String... lines) {
        return installation.imported(ListedRegisterFile.of(HEADINGS + String.join("\n", lines)));
    }

    private List<Person> people() {
        return installation.ports().people().ofKreds(aKreds().id());
    }

    @Test
    void D28_a_person_is_recognised_by_member_number_whatever_the_name() {
        imported("1;Anna;Prøve;a@example.org;" + ELMEHOEJ);
        ImportReport report = imported("1;Anna;Gift;ny@example.org;" + ELMEHOEJ);

        assertThat(report.persons()).isEqualTo(new Tally(0, 1, 0));
        assertThat(people()).extracting(person -> person.name().full()).containsExactly("Anna Gift");
    }

    @Test
    void D28_without_a_number_by_address_and_name() {
        imported(";Bo;Prøve;b@example.org;" + ELMEHOEJ);

        assertThat(imported(";Bo;Prøve;B@example.org;" + HAVNEN).persons()).isEqualTo(new Tally(0, 0, 1));
        assertThat(imported(";Bo;Anden;b@example.org;" + HAVNEN).persons()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void D28_without_both_by_name_and_workplace() {
        imported(";Bo;Prøve;;" + ELMEHOEJ);

        assertThat(imported(";Bo;Prøve;;" + ELMEHOEJ).persons()).isEqualTo(new Tally(0, 0, 1));
        assertThat(imported(";BO;prøve ;;72486300" + ELMEHOEJ).persons()).isEqualTo(new Tally(0, 1, 0));
        assertThat(people()).hasSize(1);
    }

    @Test
    void D28_never_by_name_alone() {
        imported(";Bo;Prøve;;" + ELMEHOEJ);
        ImportReport report = imported(";Bo;Prøve;;" + HAVNEN);

        assertThat(report.persons()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.warnings()).extracting(Remark::rule).containsExactly("same-name");
    }

    @Test
    void D28_somebody_who_becomes_a_member_stays_the_same_person() {
        imported(";Bo;Prøve;b@example.org;" + ELMEHOEJ);
        ImportReport report = imported("7;Bo;Prøve;b@example.org;" + ELMEHOEJ);

        assertThat(report.persons()).isEqualTo(new Tally(0, 1, 0));
        assertThat(report.mandates()).isEqualTo(new Tally(0, 0, 1));
        assertThat(people()).extracting(Person::memberNumber).containsExactly(new MemberNumber("7"));
    }

    @Test
    void D28_two_numbers_are_two_people_though_all_else_is_the_same() {
        imported("1;Bo;Prøve;b@example.org;" + ELMEHOEJ);
        ImportReport report = imported("2;Bo;Prøve;b@example.org;" + ELMEHOEJ);

        assertThat(report.persons()).isEqualTo(new Tally(1, 0, 0));
        assertThat(people()).hasSize(2);
    }

    @Test
    void E10_names_that_are_alike_are_pointed_out_and_never_merged() {
        ImportReport report = imported("1;Søren;Prøve;;;;;;;", "2;Soeren;Prøve;;;;;;;");

        assertThat(report.persons()).isEqualTo(new Tally(2, 0, 0));
        assertThat(report.warnings())
                .extracting(Remark::row, Remark::rule)
                .containsExactly(tuple(2, "same-name"), tuple(3, "same-name"));
    }

    @Test
    void E10_composed_letters_and_blanks_at_the_end_make_no_other_name() {
        imported("1;Åge;Prøve;;;;;;;");

        assertThat(imported("1 ;A\u030Age  ; Prøve;;;;;;;").persons()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void E10_the_same_row_twice_is_one() {
        ImportReport report =
                imported("1;Anna;Prøve;a@example.org;" + ELMEHOEJ, "1;Anna;Prøve;a@example.org;" + ELMEHOEJ);

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.persons()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.mandates()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.memberships()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.refused()).isEmpty();
    }

    @Test
    void rows_of_one_person_with_and_without_number_are_put_together() {
        ImportReport report = imported(
                ";Anna;Prøve;a@example.org;" + HAVNEN,
                "1;Anna;Prøve;a@example.org;" + ELMEHOEJ,
                ";Anna;Prøve;;" + HAVNEN);

        assertThat(report.persons()).isEqualTo(new Tally(1, 0, 0));
        assertThat(report.mandates()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void a_workplace_is_recognised_by_its_name_and_municipality() {
        imported(";Bo;Prøve;;" + ELMEHOEJ);
        ImportReport report = imported(
                ";Bo;Prøve;;" + ELMEHOEJ.toUpperCase(Locale.ROOT),
                ";Carl;Prøve;;;AMR;Bosted Elmehøj;Odder;01-01-2026;24");

        assertThat(report.workplaces()).isEqualTo(new Tally(1, 1, 0));
    }

    @Test
    void E18_protection_survives_what_the_register_tells() {
        imported("1;Anna;Prøve;a@example.org;" + ELMEHOEJ);
        Person anna = people().getFirst();
        installation
                .get(ProtectContact.class)
                .protect(
                        installation.caller(Role.OFFICE_ADMIN),
                        new ProtectContact.Request(anna.id(), true, anna.version()));
        imported("1;Anna;Prøve;ny@example.org;72486300" + ELMEHOEJ);

        assertThat(people().getFirst().contact())
                .isEqualTo(new Contact(new EmailAddress("ny@example.org"), new PhoneNumber("72486300"), true));
    }
}
