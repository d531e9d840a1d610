package dk.amr.domain.person;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.person.PersonFixture.aMembership;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.InvalidValue;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna",
                "anna@",
                "@example.org",
                "a b@example.org",
                "a@b",
                "anna@example.org>",
                "a@b@example.org",
                "anna@example.o\u0007rg",
                "an(na@example.org"
            })
    void an_address_has_one_sign_and_a_place(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_address_is_kept_in_lower_case() {
        assertThat(new EmailAddress(" Anna.Prøve@Example.ORG ").value()).isEqualTo("anna.prøve@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "72 48 63 00,72486300",
        "+45 72486300,72486300",
        "0045 72 48 63 00,72486300",
        "7248-6300,72486300",
        "+46 70 123 45 67,+46701234567"
    })
    void a_telephone_number_is_kept_without_signs(String text, String kept) {
        assertThat(new PhoneNumber(text).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7248630", "724863000", "ring", "+45"})
    void what_is_no_telephone_number_is_refused(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_telephone_number_is_shown_in_pairs() {
        assertThat(new PhoneNumber("72486300").spaced()).isEqualTo("72 48 63 00");
        assertThat(new PhoneNumber("+46701234567").spaced()).isEqualTo("+46701234567");
    }

    @Test
    void D21_a_cpr_number_is_no_member_number() {
        assertThatThrownBy(() -> new MemberNumber("010170-1234"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageNotContaining("0101");
        assertThatThrownBy(() -> new MemberNumber("0101701234")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MemberNumber("")).isInstanceOf(InvalidValue.class);
        assertThat(new MemberNumber(" A-100/1 ").value()).isEqualTo("A-100/1");
    }

    @Test
    void a_name_has_one_part_at_least() {
        assertThat(new PersonName("", "Prøve").full()).isEqualTo("Prøve");
        assertThat(new PersonName("Anna", "").full()).isEqualTo("Anna");
        assertThatThrownBy(() -> new PersonName(" ", "")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PersonName("x".repeat(121), "")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PersonName("An\u0007na", "")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void nothing_of_a_person_stands_in_a_log() {
        Person person = aPerson();
        String all = person + " " + person.name() + person.contact() + person.memberNumber()
                + person.contact().email() + person.contact().phone() + aMembership(person);

        assertThat(all).doesNotContain("Anna", "Prøve", "100001", "example", "7248", "Østjylland");
    }

    @ParameterizedTest
    @CsvSource({
        "Østjylland, Kreds Østjylland",
        "kreds Østjylland, Kreds Østjylland",
        "Prøvekreds Midt, Prøvekreds Midt",
        "Midtkredsen, Midtkredsen",
        "KREDSEN, KREDSEN"
    })
    void the_name_of_a_kreds_stands_after_the_word_unless_it_holds_it(String name, String title) {
        assertThat(new KredsName(name).title()).isEqualTo(title);
    }

    @Test
    void D2_a_membership_counts_for_the_kreds_it_is_registered_in() {
        Membership membership = aMembership(aPerson());

        assertThat(membership.isActive(new KredsName("ØSTJYLLAND"), LocalDate.of(2027, 1, 1)))
                .isTrue();
        assertThat(membership.isActive(anotherKreds().name(), LocalDate.of(2027, 1, 1)))
                .isFalse();
        assertThat(membership.isActive(aKreds().name(), LocalDate.of(2014, 12, 31)))
                .isFalse();
    }

    @Test
    void E18_protection_outlives_what_the_register_tells() {
        Person person = aPerson().withProtectedContact(true);
        Person after = person.asRegistered(person.name(), null, Contact.unknown());

        assertThat(after).isEqualTo(person);
    }
}
