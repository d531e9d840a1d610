package dk.amr.domain.correspondence;

import static dk.amr.domain.correspondence.MessageFixture.WRITTEN_AT;
import static dk.amr.domain.correspondence.MessageFixture.aMessage;
import static dk.amr.domain.correspondence.MessageFixture.come;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How every {@link Outbox} must list its messages. */
public interface OutboxListContract {

    AllPorts ports();

    private Outbox outbox(Message... messages) {
        givenTwoOffers(ports()).there().outbox().addAll(List.of(messages));
        return ports().outbox();
    }

    private static Message written(int number, int secondsAfter) {
        return aMessage(number, WRITTEN_AT.plusSeconds(secondsAfter));
    }

    @Test
    default void messages_are_listed_newest_first_a_page_at_a_time() {
        Outbox outbox = outbox(written(1, 0), written(4, 2), written(3, 2), written(2, 3), written(5, 1));

        Page<Message> first = outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, null), WRITTEN_AT);
        assertThat(first.items()).containsExactly(written(2, 3), written(4, 2));
        Page<Message> second = outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, first.next()), WRITTEN_AT);
        assertThat(second.items()).containsExactly(written(3, 2), written(5, 1));
        Page<Message> third = outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, second.next()), WRITTEN_AT);
        assertThat(third.items()).containsExactly(written(1, 0));
        assertThat(third.next()).isNull();
    }

    @Test
    default void the_oldest_come_first_where_that_is_asked_for() {
        Outbox outbox = outbox(written(1, 0), written(4, 2), written(3, 2), written(2, 3), written(5, 1));
        OutboxQuery query = new OutboxQuery(OutboxQuery.Which.ALL, true, 3, null);

        Page<Message> first = outbox.list(aKreds().id(), query, WRITTEN_AT);
        assertThat(first.items()).containsExactly(written(1, 0), written(5, 1), written(3, 2));
        Page<Message> second = outbox.list(aKreds().id(), query.from(first.next()), WRITTEN_AT);
        assertThat(second.items()).containsExactly(written(4, 2), written(2, 3));
        assertThat(second.next()).isNull();
    }

    @Test
    default void those_that_have_come_so_far_are_listed_alone_a_page_at_a_time() {
        Message lost = come(written(2, 1), new Dispatch.Underway(0, WRITTEN_AT));
        Message leaving = come(written(3, 2), new Dispatch.Underway(0, WRITTEN_AT.plusSeconds(1)));
        Message failed = come(written(4, 3), new Dispatch.Failed(7, WRITTEN_AT, "smtp-550"));
        Message delivered = come(written(5, 4), new Dispatch.Delivered(WRITTEN_AT));
        Message dropped = come(written(6, 5), new Dispatch.Dropped(WRITTEN_AT, "offer-is-over"));
        Outbox outbox = outbox(written(1, 0), lost, leaving, failed, delivered, dropped);
        Map<OutboxQuery.Which, List<Message>> expected = Map.of(
                OutboxQuery.Which.ALL, List.of(dropped, delivered, failed, leaving, lost, written(1, 0)),
                OutboxQuery.Which.WAITING, List.of(leaving, written(1, 0)),
                OutboxQuery.Which.FAILED, List.of(failed, lost),
                OutboxQuery.Which.DELIVERED, List.of(delivered),
                OutboxQuery.Which.DROPPED, List.of(dropped));

        assertThat(expected).containsOnlyKeys(OutboxQuery.Which.values());
        expected.forEach((which, messages) -> {
            OutboxQuery query = new OutboxQuery(which, false, 1, null);
            List<Message> walked = new ArrayList<>();
            Page<Message> page = outbox.list(aKreds().id(), query, WRITTEN_AT.plusSeconds(901));
            walked.addAll(page.items());
            while (page.next() != null) {
                page = outbox.list(aKreds().id(), query.from(page.next()), WRITTEN_AT.plusSeconds(901));
                walked.addAll(page.items());
            }
            assertThat(walked).as(which.name()).isEqualTo(messages);
        });
    }

    @Test
    default void a_page_that_is_just_full_is_the_last_one() {
        Outbox outbox = outbox(written(1, 0), written(2, 1));

        assertThat(outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, null), WRITTEN_AT)
                        .next())
                .isNull();
        assertThat(outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, null), WRITTEN_AT)
                        .items())
                .hasSize(2);
    }

    @Test
    default void a_place_that_is_nonsense_is_refused() {
        Outbox outbox = outbox(aMessage());

        assertThatThrownBy(() -> outbox.list(aKreds().id(), OutboxQuery.newestFirst(2, "' OR 1=1"), WRITTEN_AT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("cursor-is-unknown");
    }

    @Test
    default void a_message_that_is_no_longer_among_them_is_still_a_place() {
        Outbox outbox = outbox(written(1, 0), written(2, 1), written(3, 2));
        OutboxQuery waiting = new OutboxQuery(OutboxQuery.Which.WAITING, true, 1, null);
        Page<Message> first = outbox.list(aKreds().id(), waiting, WRITTEN_AT);
        outbox.settle(written(1, 0).id(), new Dispatch.Delivered(WRITTEN_AT));

        assertThat(outbox.list(aKreds().id(), waiting.from(first.next()), WRITTEN_AT)
                        .items())
                .containsExactly(written(2, 1));
    }

    @Test
    default void those_whose_turn_has_come_are_due_the_longest_waiting_first() {
        Message later = come(written(1, 0), new Dispatch.Waiting(1, WRITTEN_AT.plusSeconds(60)));
        Outbox outbox = outbox(
                written(5, 2),
                written(4, 1),
                written(3, 1),
                later,
                come(written(2, 0), new Dispatch.Delivered(WRITTEN_AT)),
                come(written(6, 0), new Dispatch.Underway(0, WRITTEN_AT)),
                come(written(7, 0), new Dispatch.Failed(7, WRITTEN_AT, "smtp-550")));

        assertThat(outbox.due(aKreds().id(), WRITTEN_AT.plusSeconds(59), 10))
                .containsExactly(written(3, 1), written(4, 1), written(5, 2));
        assertThat(outbox.due(aKreds().id(), WRITTEN_AT.plusSeconds(60), 2)).containsExactly(later, written(3, 1));
        assertThat(outbox.due(aKreds().id(), WRITTEN_AT.minusMillis(1), 10)).isEmpty();
    }

    @Test
    default void those_that_failed_or_were_never_settled_are_stuck_oldest_first() {
        Message lost = come(written(2, 1), new Dispatch.Underway(0, WRITTEN_AT));
        Message failed = come(written(1, 2), new Dispatch.Failed(7, WRITTEN_AT, "smtp-550"));
        Outbox outbox = outbox(
                failed, lost, written(3, 0), come(written(4, 0), new Dispatch.Dropped(WRITTEN_AT, "offer-is-over")));

        assertThat(outbox.stuck(aKreds().id(), WRITTEN_AT.plusSeconds(900))).containsExactly(failed);
        assertThat(outbox.stuck(aKreds().id(), WRITTEN_AT.plusSeconds(901))).containsExactly(lost, failed);
    }

    @Test
    default void nothing_of_another_kreds_is_listed() {
        Outbox outbox = outbox(aMessage(), come(written(2, 0), new Dispatch.Failed(7, WRITTEN_AT, "smtp-550")));

        assertThat(outbox.find(anotherKreds().id(), aMessage().id())).isEmpty();
        assertThat(outbox.list(anotherKreds().id(), OutboxQuery.newestFirst(2, null), WRITTEN_AT)
                        .items())
                .isEmpty();
        assertThat(outbox.due(anotherKreds().id(), WRITTEN_AT, 2)).isEmpty();
        assertThat(outbox.stuck(anotherKreds().id(), WRITTEN_AT)).isEmpty();
    }
}
