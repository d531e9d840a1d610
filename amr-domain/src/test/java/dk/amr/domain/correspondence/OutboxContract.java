package dk.amr.domain.correspondence;

import static dk.amr.domain.correspondence.MessageFixture.WRITTEN_AT;
import static dk.amr.domain.correspondence.MessageFixture.aMessage;
import static dk.amr.domain.correspondence.MessageFixture.come;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.invitation.InvitationFixture.anInvitation;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Ids;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} must do. */
public interface OutboxContract extends OutboxListContract {

    private Outbox outbox(Message... messages) {
        givenTwoOffers(ports()).there().outbox().addAll(List.of(messages));
        return ports().outbox();
    }

    private Dispatch dispatchOf(Message message) {
        return ports().outbox().find(aKreds().id(), message.id()).orElseThrow().dispatch();
    }

    @Test
    default void a_message_is_found_with_every_field() {
        Outbox outbox = outbox(aMessage());

        assertThat(outbox.find(aKreds().id(), aMessage().id())).contains(aMessage());
        assertThat(outbox.find(aKreds().id(), new MessageId(CountingIds.id(9)))).isEmpty();
    }

    @Test
    default void a_message_tells_of_any_kind_of_thing() {
        AllPorts there = givenTwoMeetings(ports());
        there.invitations().saveAll(List.of(anInvitation()));
        Ids ids = new CountingIds();
        List<Message> messages = Stream.of(MessageKind.values())
                .map(kind -> Message.written(
                        new MessageId(ids.next()),
                        aKreds().id(),
                        ANNA.id(),
                        kind,
                        CountingIds.id(1),
                        SENT_ON,
                        WRITTEN_AT))
                .toList();
        there.outbox().addAll(messages);

        assertThat(messages)
                .allSatisfy(each -> assertThat(there.outbox().find(aKreds().id(), each.id()))
                        .contains(each));
    }

    @Test
    default void how_far_it_has_come_is_kept_in_every_way() {
        Outbox outbox = outbox(aMessage());
        List<Dispatch> ways = List.of(
                new Dispatch.Failed(7, WRITTEN_AT.plusMillis(1), "smtp-550"),
                new Dispatch.Waiting(3, WRITTEN_AT.plusMillis(2)),
                new Dispatch.Underway(3, WRITTEN_AT.plusMillis(3)),
                new Dispatch.Dropped(WRITTEN_AT.plusMillis(4), "offer-is-over"),
                new Dispatch.Delivered(WRITTEN_AT.plusMillis(5)));

        assertThat(ways).allSatisfy(way -> {
            outbox.settle(aMessage().id(), way);
            assertThat(outbox.find(aKreds().id(), aMessage().id())).contains(come(aMessage(), way));
        });
    }

    @Test
    default void what_became_of_a_message_that_is_not_there_is_refused() {
        Outbox outbox = outbox();

        assertThatThrownBy(() -> outbox.settle(aMessage().id(), new Dispatch.Delivered(WRITTEN_AT)))
                .isInstanceOf(UnknownMessage.class);
    }

    @Test
    default void a_message_is_taken_once() {
        Outbox outbox = outbox(aMessage());
        outbox.settle(aMessage().id(), new Dispatch.Waiting(2, WRITTEN_AT));

        assertThat(outbox.take(aMessage(), WRITTEN_AT.plusSeconds(5))).isTrue();
        assertThat(dispatchOf(aMessage())).isEqualTo(new Dispatch.Underway(2, WRITTEN_AT.plusSeconds(5)));
        assertThat(outbox.take(aMessage(), WRITTEN_AT.plusSeconds(6))).isFalse();
        assertThat(dispatchOf(aMessage())).isEqualTo(new Dispatch.Underway(2, WRITTEN_AT.plusSeconds(5)));
    }

    @Test
    default void one_that_is_settled_or_not_there_is_not_taken() {
        Outbox outbox = outbox(aMessage());
        outbox.settle(aMessage().id(), new Dispatch.Delivered(WRITTEN_AT));

        assertThat(outbox.take(aMessage(), WRITTEN_AT)).isFalse();
        assertThat(outbox.take(aMessage(2, WRITTEN_AT), WRITTEN_AT)).isFalse();
    }

    @Test
    default void one_that_somebody_tried_in_vain_meanwhile_is_not_taken_before_its_turn() {
        Outbox outbox = outbox(aMessage());
        outbox.settle(aMessage().id(), new Dispatch.Waiting(1, WRITTEN_AT.plusSeconds(60)));

        assertThat(outbox.take(aMessage(), WRITTEN_AT.plusSeconds(59))).isFalse();
        assertThat(outbox.take(aMessage(), WRITTEN_AT.plusSeconds(60))).isTrue();
    }

    @Test
    default void of_many_who_try_at_once_exactly_one_takes_it() throws Exception {
        outbox(aMessage());

        try (ExecutorService carriers = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> taken = carriers.invokeAll(
                    Collections.nCopies(24, () -> ports().outbox().take(aMessage(), WRITTEN_AT)));

            assertThat(taken).extracting(Future::get).containsOnlyOnce(true).hasSize(24);
        }
        assertThat(dispatchOf(aMessage())).isEqualTo(new Dispatch.Underway(0, WRITTEN_AT));
    }

    @Test
    default void many_are_taken_at_once_each_of_them_once() {
        Message waiting = aMessage();
        Message gone = aMessage(2, WRITTEN_AT);
        Message later = aMessage(3, WRITTEN_AT);
        Outbox outbox = outbox(waiting, gone, later);
        outbox.take(gone, WRITTEN_AT);
        outbox.settle(later.id(), new Dispatch.Waiting(1, WRITTEN_AT.plusSeconds(60)));
        List<Message> all = List.of(later, aMessage(4, WRITTEN_AT), waiting, gone);

        assertThat(outbox.takeAll(all, WRITTEN_AT.plusSeconds(5))).containsExactly(waiting);
        assertThat(dispatchOf(waiting)).isEqualTo(new Dispatch.Underway(0, WRITTEN_AT.plusSeconds(5)));
        assertThat(dispatchOf(gone)).isEqualTo(new Dispatch.Underway(0, WRITTEN_AT));
        assertThat(outbox.takeAll(all, WRITTEN_AT.plusSeconds(60))).containsExactly(later);
        assertThat(outbox.takeAll(List.of(), WRITTEN_AT)).isEmpty();
    }

    @Test
    default void what_became_of_many_is_noted_at_once_or_not_at_all() {
        Message one = aMessage();
        Message other = aMessage(2, WRITTEN_AT);
        Outbox outbox = outbox(one, other);
        Dispatch delivered = new Dispatch.Delivered(WRITTEN_AT);
        Dispatch failed = new Dispatch.Failed(1, WRITTEN_AT, "smtp-550");

        assertThatThrownBy(() -> outbox.settleAll(
                        Map.of(one.id(), delivered, aMessage(9, WRITTEN_AT).id(), delivered)))
                .isInstanceOf(UnknownMessage.class);
        assertThat(dispatchOf(one)).isEqualTo(one.dispatch());
        outbox.settleAll(Map.of(one.id(), delivered, other.id(), failed));
        outbox.settleAll(Map.of());

        assertThat(dispatchOf(one)).isEqualTo(delivered);
        assertThat(dispatchOf(other)).isEqualTo(failed);
    }

    @Test
    default void of_many_who_take_several_at_once_each_is_taken_by_one() throws Exception {
        List<Message> waiting = Stream.of(1, 2, 3, 4, 5)
                .map(number -> aMessage(number, WRITTEN_AT))
                .toList();
        outbox(waiting.toArray(Message[]::new));

        try (ExecutorService carriers = Executors.newFixedThreadPool(4)) {
            List<Future<List<Message>>> taken = carriers.invokeAll(
                    Collections.nCopies(8, () -> ports().outbox().takeAll(waiting, WRITTEN_AT)));

            assertThat(taken)
                    .extracting(Future::get)
                    .flatMap(each -> each)
                    .containsExactlyInAnyOrderElementsOf(waiting);
        }
    }
}
