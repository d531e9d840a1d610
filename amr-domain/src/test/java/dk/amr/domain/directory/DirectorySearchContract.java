package dk.amr.domain.directory;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Page;
import java.util.List;
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
