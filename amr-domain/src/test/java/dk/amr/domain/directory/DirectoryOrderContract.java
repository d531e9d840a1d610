package dk.amr.domain.directory;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.person.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.mandate.EndReason;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How every {@link Directory} must put people in order. */
public interface DirectoryOrderContract {

    AllPorts ports();

    private List<PersonId> inOrder(PeopleOrder.By by, boolean isBackwards) {
        return ids(people(PeopleQuery.everybody(50).in(new PeopleOrder(by, isBackwards))));
    }

    private Page<PersonLine> people(PeopleQuery query) {
        return ports().directory().people(aKreds().id(), query, DirectoryFixture.DAY);
    }

    private static List<PersonId> ids(Page<PersonLine> page) {
        return page.items().stream().map(PersonLine::id).toList();
    }

    @Test
    default void people_stand_by_name_from_either_end() {
        DirectoryFixture.fill(ports());

        assertThat(inOrder(PeopleOrder.By.NAME, true))
                .containsExactly(
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.OESTER.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.BERG.id());
        assertThat(inOrder(PeopleOrder.By.NAME, false))
                .isEqualTo(inOrder(PeopleOrder.By.NAME, true).reversed());
    }

    @Test
    default void people_stand_by_workplace_those_without_one_last_and_each_workplace_by_name() {
        DirectoryFixture.fill(ports());

        assertThat(inOrder(PeopleOrder.By.WORKPLACE, false))
                .containsExactly(
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.OESTER.id());
        assertThat(inOrder(PeopleOrder.By.WORKPLACE, true))
                .containsExactly(
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.OESTER.id());
    }

    @Test
    default void people_stand_by_the_kommunegruppe_where_they_work_on_the_day() {
        DirectoryFixture.fill(ports());

        assertThat(inOrder(PeopleOrder.By.KOMMUNEGRUPPE, false))
                .as("nobody covers Samsø")
                .containsExactly(
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.OESTER.id());
    }

    @Test
    default void people_stand_by_the_mandate_that_ends_first() {
        DirectoryFixture.fill(ports());

        assertThat(inOrder(PeopleOrder.By.LAST_DAY, false))
                .as("a leader has no last day")
                .containsExactly(
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.OESTER.id());
        assertThat(inOrder(PeopleOrder.By.LAST_DAY, true))
                .containsExactly(
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.OESTER.id());
    }

    @Test
    default void a_mandate_that_was_rejected_gives_nobody_a_place() {
        DirectoryFixture.fill(ports());
        Mandate leading = ports().mandates().get(aKreds().id(), new MandateId(CountingIds.id(5)));
        ports().mandates().save(leading.awaited().rejected(EndReason.ELECTION_INVALID));

        assertThat(inOrder(PeopleOrder.By.WORKPLACE, false))
                .containsExactly(
                        DirectoryFixture.AAGAARD.id(),
                        DirectoryFixture.ZOEGA.id(),
                        DirectoryFixture.BERG.id(),
                        DirectoryFixture.OESTER.id());
    }

    @Test
    default void in_every_order_pages_follow_each_other_without_gap_or_repetition() {
        DirectoryFixture.fill(ports());
        ports().people().save(aPerson(5, "Bo", "Berg"));
        ports().people().save(aPerson(6, "Anna", "Zoëga"));

        for (PeopleOrder.By by : PeopleOrder.By.values()) {
            for (boolean isBackwards : List.of(false, true)) {
                PeopleQuery query =
                        new PeopleQuery("", null, null, false, 2, null).in(new PeopleOrder(by, isBackwards));
                List<PersonId> walked = new ArrayList<>();
                Page<PersonLine> page = people(query);
                walked.addAll(ids(page));
                while (page.next() != null) {
                    page = people(query.from(page.next()));
                    walked.addAll(ids(page));
                }
                assertThat(walked)
                        .as(by + (isBackwards ? " backwards" : ""))
                        .hasSize(6)
                        .isEqualTo(inOrder(by, isBackwards));
            }
        }
    }

    @Test
    default void somebody_whom_the_filter_no_longer_lets_through_is_still_a_place() {
        DirectoryFixture.fill(ports());
        PeopleQuery members = new PeopleQuery("", null, true, false, 50, null);

        for (PeopleOrder.By by : PeopleOrder.By.values()) {
            List<PersonId> all = inOrder(by, false);
            PersonId other = DirectoryFixture.ZOEGA.id();
            List<PersonId> after = all.subList(all.indexOf(other) + 1, all.size());
            PeopleQuery query = members.in(new PeopleOrder(by, false));

            assertThat(ids(people(query.from(other.value().toString()))))
                    .as(by.name())
                    .isEqualTo(
                            ids(people(query)).stream().filter(after::contains).toList());
        }
    }

    @Test
    default void a_place_that_is_not_in_the_list_is_refused() {
        DirectoryFixture.fill(ports());

        for (String nonsense : List.of("' OR 1=1", CountingIds.id(99).toString())) {
            for (PeopleOrder.By by : PeopleOrder.By.values()) {
                PeopleQuery query = PeopleQuery.everybody(2).in(new PeopleOrder(by, false));

                assertUnknown(() -> people(query.from(nonsense)));
            }
            assertUnknown(() -> ports().directory()
                    .workplaces(aKreds().id(), new WorkplaceQuery("", 2, nonsense), DirectoryFixture.DAY));
            assertUnknown(() -> ports().directory()
                    .mandates(aKreds().id(), new MandateQuery(null, false, 2, nonsense), DirectoryFixture.DAY));
        }
    }

    private static void assertUnknown(ThrowingCallable asking) {
        assertThatThrownBy(asking).isInstanceOf(InvalidValue.class).hasMessage("cursor-is-unknown");
    }

    @Test
    default void an_order_keeps_the_filter() {
        DirectoryFixture.fill(ports());
        PeopleOrder order = new PeopleOrder(PeopleOrder.By.WORKPLACE, true);

        assertThat(ids(people(new PeopleQuery("søren", MandateRole.AMR, true, true, 50, null).in(order))))
                .containsExactly(DirectoryFixture.AAGAARD.id());
        assertThat(ids(people(new PeopleQuery("", null, true, false, 50, null).in(order))))
                .containsExactly(DirectoryFixture.AAGAARD.id(), DirectoryFixture.OESTER.id());
    }
}
