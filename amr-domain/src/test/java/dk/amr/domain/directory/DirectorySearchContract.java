package dk.amr.domain.directory;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Directory} must find when words are sought. */
public interface DirectorySearchContract {

    AllPorts ports();

    private List<PersonId> found(PeopleQuery query) {
        DirectoryFixture.fill(ports());
        return ids(ports().directory().people(aKreds().id(), query, DirectoryFixture.DAY));
    }

    private List<PersonId> foundBy(String text) {
        return found(new PeopleQuery(text, null, null, false, 50, null));
    }

    private static List<PersonId> ids(Page<PersonLine> page) {
        return page.items().stream().map(PersonLine::id).toList();
    }

    @Test
    default void a_word_is_sought_from_its_beginning_in_either_spelling() {
        DirectoryFixture.fill(ports());
        PersonId soeren = DirectoryFixture.AAGAARD.id();
        for (String text : List.of("sør", "SOER", "aag", "ågaard", "Søren Aa", "aagaard so\u0308ren", "  søren  ")) {
            assertThat(ids(ports().directory()
                            .people(
                                    aKreds().id(),
                                    new PeopleQuery(text, null, null, false, 50, null),
                                    DirectoryFixture.DAY)))
                    .as(text)
                    .containsExactly(soeren);
        }
    }

    @Test
    default void an_accent_is_no_obstacle() {
        assertThat(foundBy("rene")).containsExactly(DirectoryFixture.OESTER.id());
    }

    @Test
    default void an_accent_in_what_is_sought_is_none_either() {
        assertThat(foundBy("zoéga")).containsExactly(DirectoryFixture.ZOEGA.id());
    }

    @Test
    default void the_middle_of_a_word_finds_nobody() {
        assertThat(foundBy("gaard")).isEmpty();
    }

    @Test
    default void every_word_must_match() {
        assertThat(foundBy("anna sofie zo")).containsExactly(DirectoryFixture.ZOEGA.id());
    }

    @Test
    default void one_word_that_does_not_match_finds_nobody() {
        assertThat(foundBy("anna berg")).isEmpty();
    }

    @Test
    default void a_workplace_finds_those_with_a_mandate_there() {
        assertThat(foundBy("botil")).containsExactly(DirectoryFixture.ZOEGA.id());
    }

    @Test
    default void words_may_come_from_different_places() {
        assertThat(foundBy("elmehøj bo berg")).containsExactly(DirectoryFixture.BERG.id());
    }

    @Test
    default void a_member_number_finds_its_person() {
        assertThat(foundBy("100002")).containsExactly(DirectoryFixture.OESTER.id());
    }

    @Test
    default void an_address_finds_its_person() {
        assertThat(foundBy("person4@ex")).containsExactly(DirectoryFixture.BERG.id());
    }

    @Test
    default void a_telephone_number_finds_its_person_however_it_is_grouped() {
        Person berg = withTelephone(false);

        for (String text : List.of("31 41 59 26", "+45 31415926", "3141 5926", "31 41", "0045 31 41 59 26")) {
            assertThat(ids(ports().directory().people(aKreds().id(), sought(text), DirectoryFixture.DAY)))
                    .as(text)
                    .containsExactly(berg.id());
        }
    }

    @Test
    default void E18_nobody_is_found_or_counted_by_a_contact_that_is_protected() {
        Person berg = withTelephone(true);

        for (String text : List.of("31415926", "person4@ex", "person4@example.org")) {
            assertThat(ids(ports().directory().people(aKreds().id(), sought(text), DirectoryFixture.DAY)))
                    .as(text)
                    .isEmpty();
            assertThat(ports().directory().countPeople(aKreds().id(), sought(text), DirectoryFixture.DAY))
                    .as(text)
                    .isZero();
        }
        assertThat(ids(ports().directory().people(aKreds().id(), sought("berg"), DirectoryFixture.DAY)))
                .containsExactly(berg.id());
    }

    private Person withTelephone(boolean isProtected) {
        DirectoryFixture.fill(ports());
        Person berg = ports().people().get(aKreds().id(), DirectoryFixture.BERG.id());
        Contact contact = new Contact(berg.contact().email(), new PhoneNumber("31415926"), false);
        ports().people()
                .save(berg.asRegistered(berg.name(), berg.memberNumber(), contact)
                        .withProtectedContact(isProtected));
        return berg;
    }

    private static PeopleQuery sought(String text) {
        return new PeopleQuery(text, null, null, false, 50, null);
    }

    private List<String> placesFoundBy(String text) {
        DirectoryFixture.fill(ports());
        return ports()
                .directory()
                .workplaces(aKreds().id(), new WorkplaceQuery(text, 50, null), DirectoryFixture.DAY)
                .items()
                .stream()
                .map(line -> line.name().value())
                .toList();
    }

    @Test
    default void a_workplace_is_found_by_the_beginning_of_any_word_in_either_spelling() {
        assertThat(placesFoundBy("ELMEHOEJ bos")).containsExactly("Bosted Elmehøj");
    }

    @Test
    default void the_middle_of_its_name_finds_no_workplace() {
        assertThat(placesFoundBy("mehøj")).isEmpty();
    }

    @Test
    default void workplaces_come_a_page_at_a_time_and_are_counted() {
        List<String> all = placesFoundBy("");
        Page<WorkplaceLine> first =
                ports().directory().workplaces(aKreds().id(), new WorkplaceQuery("", 1, null), DirectoryFixture.DAY);
        Page<WorkplaceLine> second = ports().directory()
                .workplaces(aKreds().id(), new WorkplaceQuery("", 200, first.next()), DirectoryFixture.DAY);

        assertThat(ports().directory().countWorkplaces(aKreds().id(), new WorkplaceQuery("", 1, null)))
                .isEqualTo(all.size())
                .isGreaterThan(1);
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(line -> line.name().value()))
                .containsExactlyElementsOf(all);
        assertThat(second.next()).isNull();
    }

    @Test
    default void signs_that_databases_give_meaning_to_have_none() {
        assertThat(foundBy("%")).hasSize(4);
        assertThat(ids(ports().directory()
                        .people(
                                aKreds().id(),
                                new PeopleQuery("b_rg' \" * OR", null, null, false, 50, null),
                                DirectoryFixture.DAY)))
                .isEmpty();
    }
}
