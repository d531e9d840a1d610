package dk.amr.domain.register.undo;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.network.NetworkFixture.SKANDERBORG;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.kit.Given;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link ImportHistory} must do. */
public interface ImportHistoryContract extends BuiltOnContract {

    Figures SOME = new Figures(
            new Figures.Count(1, 2),
            new Figures.Count(3, 4),
            new Figures.Count(5, 6),
            new Figures.Count(7, 8),
            new Figures.Count(9, 10));

    private ImportHistory history() {
        return Given.in(ports()).there().imports();
    }

    private static Alteration changed(int thing, int left, String former) {
        return new Alteration(Alteration.Kind.PERSON, CountingIds.id(thing), new Version(left), new Former(former));
    }

    @Test
    default void an_import_is_found_with_every_field() {
        ImportHistory history = history();
        ImportRecord record = new ImportRecord(
                FIRST,
                aKreds().id(),
                1,
                AT,
                new AccountId(CountingIds.id(3)),
                new ImportFileName("register juni.xlsx"),
                Figures.NONE,
                true,
                null);
        history.begin(record);
        history.complete(FIRST, SOME);

        assertThat(history.find(aKreds().id(), 1)).contains(record.with(SOME));
        assertThat(history.find(aKreds().id(), 2)).isEmpty();
        assertThat(history.find(anotherKreds().id(), 1)).isEmpty();
    }

    @Test
    default void imports_are_numbered_within_their_kreds_and_come_the_latest_first() {
        ImportHistory history = history();
        assertThat(history.nextNumber(aKreds().id())).isEqualTo(1);
        history.begin(BuiltOnContract.begun(FIRST, 1));
        history.begin(BuiltOnContract.begun(SECOND, 2));

        assertThat(history.nextNumber(aKreds().id())).isEqualTo(3);
        assertThat(history.nextNumber(anotherKreds().id())).isEqualTo(1);
        assertThat(history.latest(aKreds().id(), 5))
                .extracting(ImportRecord::number)
                .containsExactly(2, 1);
        assertThat(history.latest(aKreds().id(), 1))
                .extracting(ImportRecord::number)
                .containsExactly(2);
        assertThat(history.latest(anotherKreds().id(), 5)).isEmpty();
    }

    @Test
    default void what_was_changed_comes_a_few_at_a_time_and_as_it_was_before_the_first_time() {
        ImportHistory history = history();
        history.begin(BuiltOnContract.begun(FIRST, 1));
        history.note(FIRST, List.of(changed(3, 2, "c"), changed(1, 2, "a"), changed(2, 2, "b")));
        history.note(FIRST, List.of(changed(1, 3, "later")));
        history.note(FIRST, List.of());
        history.note(FIRST, List.of(BuiltOnContract.made(Alteration.Kind.PERSON, CountingIds.id(4))));

        assertThat(history.changed(FIRST, Alteration.Kind.PERSON, null, 2))
                .containsExactly(changed(1, 3, "a"), changed(2, 2, "b"));
        assertThat(history.changed(FIRST, Alteration.Kind.PERSON, CountingIds.id(2), 2))
                .containsExactly(changed(3, 2, "c"));
        assertThat(history.changed(FIRST, Alteration.Kind.MANDATE, null, 2)).isEmpty();
    }

    @Test
    default void what_was_made_is_removed_and_nothing_else() {
        givenKommunegrupper(ports())
                .members(ANNA, BO)
                .workplaces(aWorkplace())
                .mandates(anAmrMandate(1, ANNA, aWorkplace()));
        ImportHistory history = ports().imports();
        history.begin(BuiltOnContract.begun(FIRST, 1));
        UUID one = CountingIds.id(1);
        for (Alteration.Kind kind : Alteration.Kind.values()) {
            history.note(FIRST, List.of(BuiltOnContract.made(kind, one)));
        }
        history.note(FIRST, List.of(changed(2, 1, "Bo as he was")));
        history.removeMade(FIRST);

        assertThat(ports().people().find(aKreds().id(), ANNA.id())).isEmpty();
        assertThat(ports().people().membershipsOf(ANNA.id())).isEmpty();
        assertThat(ports().people().find(aKreds().id(), BO.id())).isPresent();
        assertThat(ports().mandates().ofPerson(aKreds().id(), ANNA.id())).isEmpty();
        assertThat(ports().workplaces().find(aKreds().id(), aWorkplace().id())).isEmpty();
        assertThat(ports().kommunegrupper().find(aKreds().id(), SKANDERBORG.id()))
                .isEmpty();
        assertThat(ports().kommunegrupper().ofKreds(aKreds().id())).hasSize(1);
    }

    @Test
    default void an_import_that_was_undone_keeps_its_figures_and_nothing_of_what_was_before() {
        ImportHistory history = history();
        history.begin(BuiltOnContract.begun(FIRST, 1));
        history.note(FIRST, List.of(changed(1, 2, "a")));
        history.complete(FIRST, SOME);
        history.undone(FIRST, AT.plusSeconds(60));

        assertThat(history.find(aKreds().id(), 1).orElseThrow())
                .isEqualTo(BuiltOnContract.begun(FIRST, 1).with(SOME).undone(AT.plusSeconds(60)));
        assertThat(history.changed(FIRST, Alteration.Kind.PERSON, null, 5)).isEmpty();
        assertThat(history.inTheWay(FIRST, 5)).isEmpty();
    }

    @Test
    default void what_a_later_import_changed_and_changed_back_is_as_the_earlier_one_left_it() {
        givenKommunegrupper(ports()).people(ANNA);
        ImportHistory history = ports().imports();
        history.begin(BuiltOnContract.begun(FIRST, 1));
        history.note(
                FIRST,
                List.of(BuiltOnContract.made(Alteration.Kind.PERSON, ANNA.id().value())));
        history.begin(BuiltOnContract.begun(SECOND, 2));
        history.note(SECOND, List.of(changed(1, 2, "a")));
        ports().people().save(ports().people().get(aKreds().id(), ANNA.id()));
        ports().people().save(ports().people().get(aKreds().id(), ANNA.id()));
        assertThat(history.inTheWay(FIRST, 5)).hasSize(1);
        history.undone(SECOND, AT);

        assertThat(history.inTheWay(FIRST, 5)).isEmpty();
    }

    @Test
    default void what_was_before_an_old_import_is_let_go_with_the_name_of_its_file() {
        ImportHistory history = history();
        ImportRecord old = new ImportRecord(
                FIRST,
                aKreds().id(),
                1,
                AT,
                new AccountId(CountingIds.id(3)),
                new ImportFileName("register.csv"),
                SOME,
                true,
                null);
        history.begin(old);
        history.note(FIRST, List.of(changed(1, 2, "a")));

        assertThat(history.countKeptBefore(AT)).isZero();
        assertThat(history.countKeptBefore(AT.plusMillis(1))).isEqualTo(1);
        assertThat(history.forgetBefore(AT)).isZero();
        assertThat(history.forgetBefore(AT.plusMillis(1))).isEqualTo(1);
        assertThat(history.forgetBefore(AT.plusMillis(1))).isZero();
        assertThat(history.find(aKreds().id(), 1)).contains(old.forgotten());
        assertThat(history.changed(FIRST, Alteration.Kind.PERSON, null, 5)).isEmpty();
    }
}
