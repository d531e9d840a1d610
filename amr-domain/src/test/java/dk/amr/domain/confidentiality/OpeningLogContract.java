package dk.amr.domain.confidentiality;

import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link OpeningLog} must do. */
public interface OpeningLogContract {

    Instant AT = Instant.parse("2027-02-09T17:30:00Z");

    AllPorts ports();

    private static Opening anOpening(int item, UUID author, Purpose purpose, Instant at) {
        return new Opening(CountingIds.id(item), author, BO.id().value(), purpose, at);
    }

    @Test
    default void openings_come_latest_first_with_every_field_and_those_of_one_author_alone() {
        OpeningLog log = ports().openings();
        UUID anna = ANNA.id().value();
        Opening first = anOpening(2, anna, Purpose.READING, AT);
        Opening second = anOpening(1, anna, Purpose.ACCESS_REQUEST, AT);
        Opening third = anOpening(1, anna, Purpose.EDITING, AT.plusMillis(1));
        log.addAll(List.of(first, second));
        log.addAll(List.of(third, anOpening(3, BO.id().value(), Purpose.READING, AT)));

        assertThat(log.of(anna)).containsExactly(third, second, first);
        assertThat(log.of(CountingIds.id(9))).isEmpty();
    }

    @Test
    default void the_same_opening_twice_is_written_down_twice() {
        OpeningLog log = ports().openings();
        Opening opening = anOpening(1, ANNA.id().value(), Purpose.READING, AT);
        log.addAll(List.of(opening, opening));

        assertThat(log.of(ANNA.id().value())).containsExactly(opening, opening);
    }

    @Test
    default void what_is_undone_leaves_no_record() {
        OpeningLog log = ports().openings();
        assertThatThrownBy(() -> ports().transactions().run(() -> {
                    log.addAll(List.of(anOpening(1, ANNA.id().value(), Purpose.READING, AT)));
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(log.of(ANNA.id().value())).isEmpty();
    }
}
