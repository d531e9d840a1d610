package dk.amr.domain.directory;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Page;
import dk.amr.domain.shared.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link Directory} must do when people are looked up. */
public interface DirectoryPeopleContract extends DirectorySearchContract {

    private List<PersonId> found(PeopleQuery query) {
        DirectoryFixture.fill(ports());
        return ids(ports().directory().people(aKreds().id(), query, DirectoryFixture.DAY));
    }

    private static List<PersonId> ids(Page<PersonLine> page) {
        return page.items().stream().map(PersonLine::id).toList();
    }

    @Test
    default void everybody_comes_by_family_name_in_the_order_of_the_danish_alphabet() {
        assertThat(found(PeopleQuery.everybody(50)))
                .containsExactly(
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.OESTER.id(),
                        DirectoryFixture.AAGAARD.id());
    }

    @Test
    default void a_line_tells_the_name_number_contact_and_membership() {
        DirectoryFixture.fill(ports());
        List<PersonLine> lines = ports().directory()
                .people(aKreds().id(), PeopleQuery.everybody(50), DirectoryFixture.DAY)
                .items();

        PersonLine berg = lines.getFirst();
        assertThat(berg.name()).isEqualTo(DirectoryFixture.BERG.name());
        assertThat(berg.memberNumber()).isEqualTo(DirectoryFixture.BERG.memberNumber());
        assertThat(berg.contact()).isEqualTo(DirectoryFixture.BERG.contact());
        assertThat(lines).extracting(PersonLine::isMember).containsExactly(false, false, true, true);
        assertThat(lines.get(1).memberNumber()).isNull();
    }

    @Test
    default void a_line_tells_the_mandates_that_are_not_over() {
        DirectoryFixture.fill(ports());
        List<PersonLine> lines = ports().directory()
                .people(aKreds().id(), PeopleQuery.everybody(50), DirectoryFixture.DAY)
                .items();

        assertThat(lines)
                .extracting(line -> line.mandates().stream()
                        .map(mandate -> mandate.mandate().seat().role())
                        .toList())
                .containsExactly(
                        List.of(MandateRole.LEADER),
                        List.of(MandateRole.TR),
                        List.of(),
                        List.of(MandateRole.AMR, MandateRole.TR));
        MandateLine first = lines.getLast().mandates().getFirst();
        assertThat(first.mandate())
                .isEqualTo(ports().mandates().get(aKreds().id(), first.mandate().id()));
        assertThat(first.workplace()).isEqualTo(DirectoryFixture.ELMEHOEJ.name());
    }

    @Test
    default void pages_follow_each_other_without_gap_or_repetition() {
        DirectoryFixture.fill(ports());
        Person namesake = aPerson(5, "Bo", "Berg");
        ports().people().save(namesake);
        Directory directory = ports().directory();
        Page<PersonLine> first = directory.people(aKreds().id(), PeopleQuery.everybody(1), DirectoryFixture.DAY);
        Page<PersonLine> second = directory.people(
                aKreds().id(), new PeopleQuery("", null, null, false, 2, first.next()), DirectoryFixture.DAY);
        Page<PersonLine> third = directory.people(
                aKreds().id(), new PeopleQuery("", null, null, false, 2, second.next()), DirectoryFixture.DAY);

        assertThat(ids(first)).containsExactly(DirectoryFixture.BERG.id());
        assertThat(ids(second)).containsExactly(namesake.id(), DirectoryFixture.ZOEGA.id());
        assertThat(ids(third)).containsExactly(DirectoryFixture.OESTER.id(), DirectoryFixture.AAGAARD.id());
        assertThat(third.nextCursor()).isEmpty();
    }

    @Test
    default void the_cursor_keeps_the_filter() {
        DirectoryFixture.fill(ports());
        Directory directory = ports().directory();
        Page<PersonLine> first =
                directory.people(aKreds().id(), new PeopleQuery("", null, true, false, 1, null), DirectoryFixture.DAY);
        Page<PersonLine> second = directory.people(
                aKreds().id(), new PeopleQuery("", null, true, false, 1, first.next()), DirectoryFixture.DAY);

        assertThat(ids(first)).containsExactly(DirectoryFixture.OESTER.id());
        assertThat(ids(second)).containsExactly(DirectoryFixture.AAGAARD.id());
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    default void a_role_finds_those_who_hold_it_on_the_day() {
        assertThat(found(new PeopleQuery("", MandateRole.AMR, null, false, 50, null)))
                .containsExactly(DirectoryFixture.AAGAARD.id());
        assertThat(ids(ports().directory()
                        .people(
                                aKreds().id(),
                                new PeopleQuery("", MandateRole.AMR, null, false, 50, null),
                                DirectoryFixture.DAY.minusDays(1))))
                .containsExactly(DirectoryFixture.OESTER.id(), DirectoryFixture.AAGAARD.id());
    }

    @Test
    default void somebody_on_long_absence_holds_no_role() {
        DirectoryFixture.fill(ports());
        Mandate amr = ports().mandates().get(aKreds().id(), new MandateId(CountingIds.id(1)));
        ports().mandates().save(amr.pausedFrom(DirectoryFixture.DAY));

        assertThat(ids(ports().directory()
                        .people(
                                aKreds().id(),
                                new PeopleQuery("", MandateRole.AMR, null, false, 50, null),
                                DirectoryFixture.DAY)))
                .isEmpty();
    }

    @Test
    default void members_and_others_are_told_apart_on_the_day() {
        assertThat(found(new PeopleQuery("", null, false, false, 50, null)))
                .containsExactly(DirectoryFixture.BERG.id(), DirectoryFixture.ZOEGA.id());
        assertThat(ids(ports().directory()
                        .people(
                                aKreds().id(),
                                new PeopleQuery("", null, true, false, 50, null),
                                DirectoryFixture.DAY.minusDays(1))))
                .contains(DirectoryFixture.BERG.id());
    }

    @Test
    default void a_member_of_another_kreds_is_no_member_here() {
        DirectoryFixture.fill(ports());
        ports().people()
                .keepMemberships(Map.of(
                        DirectoryFixture.AAGAARD.id(),
                        List.of(new Membership(
                                DirectoryFixture.AAGAARD.id(), anotherKreds().name(), Period.always()))));

        assertThat(ids(ports().directory()
                        .people(aKreds().id(), new PeopleQuery("", null, true, false, 50, null), DirectoryFixture.DAY)))
                .containsExactly(DirectoryFixture.OESTER.id());
    }

    @Test
    default void representatives_are_those_with_a_mandate_that_is_not_over() {
        assertThat(found(new PeopleQuery("", null, null, true, 50, null)))
                .containsExactly(DirectoryFixture.ZOEGA.id(), DirectoryFixture.AAGAARD.id());
    }

    @Test
    default void as_many_are_counted_as_match_whatever_the_page() {
        DirectoryFixture.fill(ports());
        Directory directory = ports().directory();

        assertThat(directory.countPeople(aKreds().id(), PeopleQuery.everybody(1), DirectoryFixture.DAY))
                .isEqualTo(4);
        assertThat(directory.countPeople(
                        aKreds().id(), new PeopleQuery("søren", null, true, true, 1, null), DirectoryFixture.DAY))
                .isEqualTo(1);
    }

    @Test
    default void nobody_of_another_kreds_is_found() {
        DirectoryFixture.fill(ports());
        Directory directory = ports().directory();

        assertThat(ids(directory.people(anotherKreds().id(), PeopleQuery.everybody(50), DirectoryFixture.DAY)))
                .isEmpty();
        assertThat(directory.countPeople(anotherKreds().id(), PeopleQuery.everybody(50), DirectoryFixture.DAY))
                .isZero();
    }
}
