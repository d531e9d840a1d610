package dk.amr.domain.person;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.shared.CountingIds;
import org.junit.jupiter.api.Test;

final class PersonFinderTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final PersonFinder finder = installation.get(PersonFinder.class);

    private PersonId find(String reference) {
        return finder.find(aKreds().id(), reference).id();
    }

    private void given(Person... people) {
        Given.in(installation.ports()).people(people);
    }

    @Test
    void somebody_is_found_by_id_number_address_or_full_name() {
        given(aPerson(), aPerson(2, "Bo", "Prøve"));

        assertThat(find(aPerson().id().value().toString())).isEqualTo(aPerson().id());
        assertThat(find("100001")).isEqualTo(aPerson().id());
        assertThat(find(" Person1@example.org")).isEqualTo(aPerson().id());
        assertThat(find("anna  PRØVE")).isEqualTo(aPerson().id());
    }

    @Test
    void two_of_one_name_are_refused_rather_than_guessed_among() {
        given(aPerson(), aPerson(2, "Anna", "Prøve"));

        assertThatThrownBy(() -> find("Anna Prøve")).isInstanceOf(PersonIsAmbiguous.class);
    }

    @Test
    void nobody_is_found_by_half_a_name() {
        given(aPerson());

        assertThatThrownBy(() -> find("Anna")).isInstanceOf(UnknownPerson.class);
        assertThatThrownBy(() -> find("100009")).isInstanceOf(UnknownPerson.class);
    }

    @Test
    void an_id_of_another_kreds_is_told_like_one_that_nobody_has() {
        given(inAnotherKreds(aPerson()));

        assertThatThrownBy(() -> find(CountingIds.id(9).toString())).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> find(aPerson().id().value().toString())).isInstanceOf(NothingHere.class);
    }

    @Test
    void D22_nobody_is_found_in_another_kreds() {
        given(inAnotherKreds(aPerson()));

        assertThatThrownBy(() -> find("100001")).isInstanceOf(UnknownPerson.class);
    }
}
