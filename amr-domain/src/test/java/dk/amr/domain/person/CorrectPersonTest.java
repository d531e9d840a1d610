package dk.amr.domain.person;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.Role;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.register.ImportReport;
import dk.amr.domain.register.Tally;
import dk.amr.domain.register.file.ListedRegisterFile;
import dk.amr.domain.register.undo.ImportWasBuiltOn;
import dk.amr.domain.register.undo.UndoImport;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Stale;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CorrectPersonTest {

    private static final String HEADINGS =
            "Medlemsnr;Fornavn;Efternavn;E-mail;Telefon;Hverv;Arbejdsplads;Kommune;Tiltrådt\n";
    private static final String ELMEHOEJ = ";LEDER;Bosted Elmehøj;Skanderborg;01-01-2026";

    private final InMemoryInstallation installation = new InMemoryInstallation();

    private ImportReport imported(String row) {
        return installation.imported(ListedRegisterFile.of(HEADINGS + row));
    }

    private List<Person> people() {
        return installation.ports().people().ofKreds(aKreds().id());
    }

    private void correct(Person person, String family, @Nullable String email, @Nullable String phone) {
        installation
                .get(CorrectPerson.class)
                .correct(
                        installation.caller(Role.OFFICE_ADMIN),
                        new CorrectPerson.Request(
                                person.id(),
                                new PersonName(person.name().given(), family),
                                email == null ? null : new EmailAddress(email),
                                phone == null ? null : new PhoneNumber(phone),
                                person.version()));
    }

    @Test
    void name_and_contact_are_put_right_and_the_rest_stays() {
        imported("1;Lis;Leder;lis@example.org;72486300" + ELMEHOEJ);
        Person before = people().getFirst();

        correct(before, "Gift", "lis.ny@example.org", null);

        Person after = people().getFirst();
        assertThat(after.name().full()).isEqualTo("Lis Gift");
        assertThat(after.contact()).isEqualTo(new Contact(new EmailAddress("lis.ny@example.org"), null, false));
        assertThat(after.memberNumber()).isEqualTo(before.memberNumber());
        assertThatThrownBy(() -> correct(before, "Anden", null, null)).isInstanceOf(Stale.class);
    }

    @Test
    void D28_whoever_has_no_number_is_known_by_the_corrected_address_in_the_next_file() {
        imported(";Lis;Leder;lis@example.org;" + ELMEHOEJ);
        correct(people().getFirst(), "Leder", "lis.ny@example.org", null);

        assertThat(imported(";Lis;Leder;lis.ny@example.org;" + ELMEHOEJ).persons())
                .isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void what_a_later_file_says_of_somebody_with_a_number_counts() {
        imported("1;Lis;Leder;lis@example.org;" + ELMEHOEJ);
        correct(people().getFirst(), "Leder", "lis.ny@example.org", "72486300");

        imported("1;Lis;Leder;lis@example.org;" + ELMEHOEJ);

        assertThat(people().getFirst().contact())
                .isEqualTo(new Contact(new EmailAddress("lis@example.org"), new PhoneNumber("72486300"), false));
    }

    @Test
    void an_import_is_not_undone_over_a_correction_and_is_where_nothing_was_changed() {
        imported("1;Lis;Leder;lis@example.org;" + ELMEHOEJ);
        Person lis = people().getFirst();

        correct(lis, "Leder", "lis@example.org", null);
        assertThat(people().getFirst().version()).isEqualTo(lis.version());
        correct(lis, "Leder", "lis.ny@example.org", null);

        assertThatThrownBy(() -> installation
                        .get(UndoImport.class)
                        .undo(installation.caller(Role.OFFICE_ADMIN), new UndoImport.Request(null, false)))
                .isInstanceOf(ImportWasBuiltOn.class);
        assertThat(people().getFirst().contact().email()).isEqualTo(new EmailAddress("lis.ny@example.org"));
    }

    @Test
    void D21_no_CPR_number_is_kept_in_a_name_or_an_address() {
        imported("1;Lis;Leder;lis@example.org;" + ELMEHOEJ);
        Person lis = people().getFirst();

        assertThatThrownBy(() -> correct(lis, "Leder 010190-1234", "lis@example.org", null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("name-holds-a-cpr");
        assertThatThrownBy(() -> correct(lis, "Leder", "010190-1234@example.org", null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("email-holds-a-cpr");
        assertThat(people()).containsExactly(lis);
    }

    @Test
    void D28_nobody_without_a_number_gets_the_name_and_address_of_somebody_else() {
        imported(";Lis;Leder;lis@example.org;" + ELMEHOEJ);
        imported(";Lis;Gift;lis.ny@example.org;" + ELMEHOEJ);
        Person second = people().stream()
                .filter(person -> person.name().family().equals("Gift"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> correct(second, "leder", "LIS@example.org", null))
                .isInstanceOf(NameAndEmailAreTaken.class);
        correct(second, "Leder", "lis.ny@example.org", null);
    }
}
