package dk.amr.domain.person;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.aPersonWithoutNumber;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link PersonRepository} must do with people; for memberships see {@link MembershipContract}. */
public interface PersonRepositoryContract {

    AllPorts ports();

    private PersonRepository people() {
        return Given.in(ports()).there().people();
    }

    private static Person kept(Person person, int version) {
        return new Person(
                person.id(),
                person.kreds(),
                person.name(),
                person.memberNumber(),
                person.contact(),
                new Version(version));
    }

    @Test
    default void a_saved_person_is_found_with_every_field() {
        PersonRepository people = people();
        people.save(aPerson());

        assertThat(people.find(aKreds().id(), aPerson().id())).contains(kept(aPerson(), 1));
        assertThat(people.get(aKreds().id(), aPerson().id())).isEqualTo(kept(aPerson(), 1));
    }

    @Test
    default void a_person_of_whom_only_the_name_is_known_is_found_so() {
        PersonRepository people = people();
        Person person = aPersonWithoutNumber(1, "", "Prøve");
        people.save(person);

        assertThat(people.find(aKreds().id(), person.id())).contains(kept(person, 1));
    }

    @Test
    default void that_a_contact_is_protected_and_the_language_it_wants_are_kept() {
        PersonRepository people = people();
        people.save(aPerson().reading(Language.ENGLISH));
        people.save(people.get(aKreds().id(), aPerson().id()).withProtectedContact(true));

        Contact kept = people.get(aKreds().id(), aPerson().id()).contact();
        assertThat(kept.isProtected()).isTrue();
        assertThat(kept.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        PersonRepository people = people();
        people.save(aPerson());
        Person changed = people.get(aKreds().id(), aPerson().id())
                .asRegistered(
                        new PersonName("Anne", "Ny"),
                        new MemberNumber("X-7"),
                        new Contact(new EmailAddress("ny@example.org"), new PhoneNumber("+4612345678"), false));
        people.save(changed);

        assertThat(people.find(aKreds().id(), aPerson().id())).contains(kept(changed, 2));
        assertThat(people.withNumber(aKreds().id(), aPerson().memberNumber())).isEmpty();
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        PersonRepository people = people();
        people.save(aPerson());
        Person seen = people.get(aKreds().id(), aPerson().id());
        people.save(seen.withProtectedContact(true));

        assertThatThrownBy(() -> people.save(seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> people.save(aPerson())).isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.get(aKreds().id(), aPerson().id()).contact().isProtected())
                .isTrue();
    }

    @Test
    default void a_change_of_somebody_who_is_not_there_is_refused() {
        PersonRepository people = people();

        assertThatThrownBy(() -> people.save(kept(aPerson(), 1))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    default void somebody_of_another_kreds_is_not_found() {
        PersonRepository people = people();
        people.save(inAnotherKreds(aPerson()));

        assertThat(people.find(aKreds().id(), aPerson().id())).isEmpty();
        assertThat(people.withNumber(aKreds().id(), aPerson().memberNumber())).isEmpty();
        assertThat(people.withEmail(aKreds().id(), aPerson().contact().email())).isEmpty();
        assertThat(people.named(aKreds().id(), aPerson().name())).isEmpty();
        assertThatThrownBy(() -> people.get(aKreds().id(), aPerson().id())).isInstanceOf(UnknownPerson.class);
    }

    @Test
    default void people_are_found_by_number_address_and_full_name() {
        PersonRepository people = people();
        people.save(aPerson());
        people.save(aPerson(2, "Bo", "Prøve"));

        assertThat(people.withNumber(aKreds().id(), new MemberNumber("100002")))
                .map(Person::id)
                .contains(aPerson(2, "Bo", "Prøve").id());
        assertThat(people.withEmail(aKreds().id(), new EmailAddress("PERSON1@example.org")))
                .containsExactly(kept(aPerson(), 1));
        assertThat(people.named(aKreds().id(), new PersonName("ANNA", "prøve"))).containsExactly(kept(aPerson(), 1));
        assertThat(people.named(aKreds().id(), new PersonName("Anna", ""))).isEmpty();
    }

    @Test
    default void people_of_one_name_come_in_the_order_of_their_ids() {
        PersonRepository people = people();
        List<UUID> ids = List.of(
                UUID.fromString("00000000-0000-0000-0000-00000000000a"),
                UUID.fromString("70000000-0000-0000-0000-000000000000"),
                UUID.fromString("80000000-0000-0000-0000-000000000000"));
        ids.reversed()
                .forEach(id -> people.save(new Person(
                        new PersonId(id),
                        aKreds().id(),
                        aPerson().name(),
                        null,
                        aPerson().contact(),
                        Version.NEW)));

        assertThat(people.named(aKreds().id(), aPerson().name()))
                .extracting(person -> person.id().value())
                .containsExactlyElementsOf(ids);
        assertThat(people.withEmail(aKreds().id(), aPerson().contact().email()))
                .extracting(person -> person.id().value())
                .containsExactlyElementsOf(ids);
    }

    @Test
    default void a_member_number_belongs_to_one_person_of_a_kreds() {
        PersonRepository people = people();
        people.save(aPerson());
        Person second = new Person(
                new PersonId(CountingIds.id(2)),
                aKreds().id(),
                new PersonName("Bo", "Prøve"),
                aPerson().memberNumber(),
                Contact.unknown(),
                Version.NEW);

        assertThatThrownBy(() -> people.save(second)).isInstanceOf(MemberNumberIsTaken.class);
        people.save(inAnotherKreds(second));
        assertThat(people.withNumber(anotherKreds().id(), aPerson().memberNumber()))
                .isPresent();
    }

    @Test
    default void many_are_saved_as_one_by_one() {
        PersonRepository people = people();
        people.save(aPerson());
        Person changed = people.get(aKreds().id(), aPerson().id()).withProtectedContact(true);
        Person fresh = aPerson(2, "Bo", "Prøve");
        people.saveAll(List.of(changed, fresh));
        people.saveAll(List.of());

        assertThat(people.find(aKreds().id(), aPerson().id())).contains(kept(changed, 2));
        assertThat(people.find(aKreds().id(), fresh.id())).contains(kept(fresh, 1));
        assertThatThrownBy(() -> people.saveAll(List.of(changed))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    default void a_taken_number_is_refused_among_many_too() {
        PersonRepository people = people();
        Person second = new Person(
                new PersonId(CountingIds.id(2)),
                aKreds().id(),
                new PersonName("Bo", "Prøve"),
                aPerson().memberNumber(),
                Contact.unknown(),
                Version.NEW);

        assertThatThrownBy(() -> people.saveAll(List.of(aPerson(), second))).isInstanceOf(MemberNumberIsTaken.class);
    }
}
