package dk.amr.domain.meeting.wish;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.givenTwoAmrs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link WishRepository} must do. */
public interface WishRepositoryContract {

    LocalDate NOTED_ON = LocalDate.of(2027, 1, 10);

    AllPorts ports();

    private WishRepository wishes() {
        return givenTwoAmrs(ports()).there().wishes();
    }

    private static Wish aWish(int number, LocalDate on) {
        return new Wish(
                new WishId(CountingIds.id(number)),
                aKreds().id(),
                aNetwork().id(),
                ANNA.id(),
                new Note("Vold og trusler:\nhvad gør andre?"),
                on,
                Wish.State.PROPOSED,
                Version.NEW);
    }

    private static Wish ofTheGroup() {
        return new Wish(
                new WishId(CountingIds.id(7)),
                aKreds().id(),
                anotherNetwork().id(),
                null,
                new Note("Støj"),
                NOTED_ON,
                Wish.State.ACCEPTED,
                Version.NEW);
    }

    private static Wish kept(Wish wish, int version) {
        return new Wish(
                wish.id(),
                wish.kreds(),
                wish.network(),
                wish.person(),
                wish.text(),
                wish.on(),
                wish.state(),
                new Version(version));
    }

    @Test
    default void a_wish_is_found_with_every_field() {
        WishRepository wishes = wishes();
        Wish wish = aWish(1, NOTED_ON);
        wishes.save(wish);
        wishes.save(ofTheGroup());

        assertThat(wishes.find(aKreds().id(), wish.id())).contains(kept(wish, 1));
        assertThat(wishes.find(aKreds().id(), ofTheGroup().id())).contains(kept(ofTheGroup(), 1));
        assertThat(wishes.ofNetwork(aKreds().id(), aNetwork().id())).containsExactly(kept(wish, 1));
    }

    @Test
    default void a_wish_that_nobody_saved_is_not_found() {
        WishRepository wishes = wishes();

        assertThat(wishes.find(aKreds().id(), ofTheGroup().id())).isEmpty();
        assertThat(wishes.ofNetwork(aKreds().id(), aNetwork().id())).isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        WishRepository wishes = wishes();
        wishes.save(aWish(1, NOTED_ON));

        assertThat(wishes.find(anotherKreds().id(), aWish(1, NOTED_ON).id())).isEmpty();
        assertThat(wishes.ofNetwork(anotherKreds().id(), aNetwork().id())).isEmpty();
    }

    @Test
    default void they_come_newest_first_and_then_by_id() {
        WishRepository wishes = wishes();
        Wish last = aWish(1, NOTED_ON);
        Wish second = aWish(3, NOTED_ON.plusDays(1));
        Wish first = aWish(2, NOTED_ON.plusDays(1));
        List.of(last, second, first).forEach(wishes::save);

        assertThat(wishes.ofNetwork(aKreds().id(), aNetwork().id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
    }

    @Test
    default void a_decision_takes_the_place_of_what_was() {
        WishRepository wishes = wishes();
        Wish wish = aWish(1, NOTED_ON);
        wishes.save(wish);
        wishes.save(kept(wish, 1).decided(Wish.State.DEFERRED));

        assertThat(wishes.find(aKreds().id(), wish.id())).contains(kept(wish.decided(Wish.State.DEFERRED), 2));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        WishRepository wishes = wishes();
        Wish wish = aWish(1, NOTED_ON);
        wishes.save(wish);
        wishes.save(kept(wish, 1).decided(Wish.State.DEFERRED));

        assertThatThrownBy(() -> wishes.save(kept(wish, 1).decided(Wish.State.ACCEPTED)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> wishes.save(wish)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> wishes.save(kept(aWish(2, NOTED_ON), 1))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(wishes.ofNetwork(aKreds().id(), aNetwork().id()))
                .containsExactly(kept(wish.decided(Wish.State.DEFERRED), 2));
    }
}
