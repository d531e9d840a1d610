package dk.amr.domain.meeting;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.kept;
import static dk.amr.domain.meeting.MeetingFixture.slot;
import static dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFixture.aKommunegruppeMeeting;
import static dk.amr.domain.network.NetworkFixture.COLLEAGUE;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.givenTwoAmrs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.Level;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.meeting.agenda.WorkArea;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link MeetingRepository} must do. */
public interface MeetingRepositoryContract {

    Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    AllPorts ports();

    private MeetingRepository meetings() {
        AllPorts there = givenTwoAmrs(ports()).there();
        there.kommunegruppeMeetings().save(aKommunegruppeMeeting());
        return there.meetings();
    }

    private static NetworkMeeting cancelled(NetworkMeeting meeting) {
        return meeting.cancelled(LocalDate.of(2027, 1, 20), CancelReason.TOO_FEW);
    }

    private static NetworkMeeting withEverything(NetworkMeeting meeting) {
        Theme theme = new Theme("Alene", WorkArea.LONE_WORK, Level.STRATEGIC, "Tilsynet", "Hvor?\nHvornår?");
        AgendaItem talk = new AgendaItem(AgendaKind.TEACHING, 40, "Når man er alene", theme);
        AgendaItem sparring = AgendaItem.of(AgendaKind.SPARRING, 20, "");
        Precedence after = new Precedence(aKommunegruppeMeeting().id(), new Note("Samme uge"));
        return meeting.revised(
                after, new Place("Århus Å 1, æøå"), COLLEAGUE.id(), new Agenda(List.of(sparring, talk, sparring)));
    }

    @Test
    default void a_meeting_is_found_with_every_field() {
        MeetingRepository meetings = meetings();
        NetworkMeeting full = withEverything(aMeeting());
        NetworkMeeting closed = aMeeting(2, anotherNetwork(), "2027-02-10")
                .closed(LocalDate.of(2027, 2, 12), new Note("Vi prøver det af.\nOg ses igen."));
        NetworkMeeting cancelled = cancelled(aMeeting(3, anotherNetwork(), "2027-02-11"));
        NetworkMeeting bare = aMeeting(4, anotherNetwork(), "2027-02-12")
                .revised(Precedence.none(Note.empty()), Place.undecided(), null, Agenda.empty());
        List<NetworkMeeting> all = List.of(full, closed, cancelled, bare);
        all.forEach(meetings::save);

        assertThat(all)
                .allSatisfy(each ->
                        assertThat(meetings.get(aKreds().id(), each.id())).isEqualTo(kept(each, 1)));
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, FAR))
                .containsExactlyElementsOf(
                        all.stream().map(each -> kept(each, 1)).toList());
        assertThat(meetings.ofNetwork(aKreds().id(), anotherNetwork().id()))
                .containsExactly(kept(closed, 1), kept(cancelled, 1), kept(bare, 1));
    }

    @Test
    default void a_meeting_that_nobody_saved_is_not_found() {
        MeetingRepository meetings = meetings();

        assertThat(meetings.find(aKreds().id(), aMeeting().id())).isEmpty();
        assertThat(meetings.ofNetwork(aKreds().id(), aNetwork().id())).isEmpty();
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, FAR)).isEmpty();
        assertThatThrownBy(() -> meetings.get(aKreds().id(), aMeeting().id())).isInstanceOf(NothingHere.class);
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        MeetingRepository meetings = meetings();
        meetings.save(aMeeting());

        assertThat(meetings.find(anotherKreds().id(), aMeeting().id())).isEmpty();
        assertThat(meetings.ofNetwork(anotherKreds().id(), aNetwork().id())).isEmpty();
        assertThat(meetings.between(anotherKreds().id(), Instant.EPOCH, FAR)).isEmpty();
    }

    @Test
    default void they_come_by_their_start_and_then_by_id() {
        MeetingRepository meetings = meetings();
        NetworkMeeting last = aMeeting(1, aNetwork(), "2027-11-09");
        NetworkMeeting second = aMeeting(3, aNetwork(), "2027-02-09");
        NetworkMeeting first = cancelled(aMeeting(2, aNetwork(), "2027-02-09"));
        List.of(last, second, first).forEach(meetings::save);

        assertThat(meetings.ofNetwork(aKreds().id(), aNetwork().id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, FAR))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
    }

    @Test
    default void of_a_time_those_come_that_start_within_it() {
        MeetingRepository meetings = meetings();
        NetworkMeeting first = aMeeting();
        NetworkMeeting second = aMeeting(2, anotherNetwork(), "2027-02-10");
        List.of(first, second).forEach(meetings::save);
        Instant from = first.slot().start();
        Instant until = second.slot().start();

        assertThat(meetings.between(aKreds().id(), from, until)).containsExactly(kept(first, 1));
        assertThat(meetings.between(aKreds().id(), from.plusMillis(1), until)).isEmpty();
        assertThat(meetings.between(aKreds().id(), from, until.plusMillis(1))).hasSize(2);
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        MeetingRepository meetings = meetings();
        NetworkMeeting changed = withEverything(aMeeting())
                .moved(slot("2027-03-30", "09:00", "11:30"), Precedence.none(new Note("Flyttet")));
        meetings.save(withEverything(aMeeting()));
        meetings.save(kept(changed.invited(LocalDate.of(2027, 1, 9)), 1));
        assertThat(meetings.get(aKreds().id(), aMeeting().id()))
                .isEqualTo(kept(changed.invited(LocalDate.of(2027, 1, 9)), 2));

        meetings.save(kept(aMeeting(), 2));
        assertThat(meetings.get(aKreds().id(), aMeeting().id())).isEqualTo(kept(aMeeting(), 3));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        MeetingRepository meetings = meetings();
        meetings.save(aMeeting());
        meetings.save(withEverything(kept(aMeeting(), 1)));

        assertThatThrownBy(() -> meetings.save(cancelled(kept(aMeeting(), 1)))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> meetings.save(aMeeting())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> meetings.save(kept(aMeeting(7, anotherNetwork(), "2027-02-09"), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, FAR))
                .containsExactly(kept(withEverything(aMeeting()), 2));
    }

    @Test
    default void two_of_one_network_at_one_time_are_refused_unless_one_is_cancelled() {
        MeetingRepository meetings = meetings();
        NetworkMeeting second = aMeeting(2, aNetwork(), "2027-02-09");
        meetings.save(aMeeting());
        meetings.save(aMeeting(3, aNetwork(), "2027-02-10"));
        meetings.save(aMeeting(4, anotherNetwork(), "2027-02-09"));

        assertThatThrownBy(() -> meetings.save(second)).isInstanceOf(NetworkMeetsThenAlready.class);
        meetings.save(cancelled(kept(aMeeting(), 1)));
        meetings.save(second);
        assertThatThrownBy(() -> meetings.save(kept(aMeeting(), 2))).isInstanceOf(NetworkMeetsThenAlready.class);
        assertThatThrownBy(() ->
                        meetings.save(kept(second, 1).moved(slot("2027-02-10", "15:15", "18:15"), second.precedence())))
                .isInstanceOf(NetworkMeetsThenAlready.class);
        assertThat(meetings.ofNetwork(aKreds().id(), aNetwork().id())).hasSize(3);
    }

    @Test
    default void whoever_waits_for_a_turn_sees_what_was_kept_before_it() throws Exception {
        MeetingRepository meetings = meetings();
        meetings.save(aMeeting());

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> invited = both.invokeAll(List.of(this::invitesOnce, this::invitesOnce));

            assertThat(invited).extracting(Future::get).containsExactlyInAnyOrder(true, false);
        }
        assertThat(meetings.get(aKreds().id(), aMeeting().id()))
                .isEqualTo(kept(aMeeting().invited(LocalDate.of(2027, 1, 9)), 2));
    }

    private boolean invitesOnce() {
        return ports().transactions().inTransaction(() -> {
            ports().meetings().awaitTurn(aKreds().id(), aMeeting().id());
            NetworkMeeting now =
                    ports().meetings().get(aKreds().id(), aMeeting().id());
            boolean isFirst = now.progress().status() == MeetingStatus.PLANNED;
            if (isFirst) {
                ports().meetings().save(now.invited(LocalDate.of(2027, 1, 9)));
            }
            return isFirst;
        });
    }

    @Test
    default void a_turn_changes_nothing_of_the_meeting() {
        MeetingRepository meetings = meetings();
        meetings.save(aMeeting());
        meetings.awaitTurn(aKreds().id(), aMeeting().id());

        assertThat(meetings.get(aKreds().id(), aMeeting().id())).isEqualTo(kept(aMeeting(), 1));
    }

    @Test
    default void several_are_found_at_once_and_none_of_another_kreds() {
        MeetingRepository meetings = meetings();
        NetworkMeeting full = withEverything(aMeeting());
        NetworkMeeting other = aMeeting(2, anotherNetwork(), "2027-02-10");
        List.of(full, other, aMeeting(3, anotherNetwork(), "2027-02-11")).forEach(meetings::save);
        List<MeetingId> two = List.of(full.id(), other.id());

        assertThat(meetings.findAll(aKreds().id(), two)).containsExactlyInAnyOrder(kept(full, 1), kept(other, 1));
        assertThat(meetings.findAll(aKreds().id(), List.of())).isEmpty();
        assertThat(meetings.findAll(anotherKreds().id(), two)).isEmpty();
    }

    @Test
    default void outlines_are_those_of_the_meetings() {
        MeetingRepository meetings = meetings();
        NetworkMeeting full = withEverything(aMeeting());
        NetworkMeeting cancelled = cancelled(aMeeting(2, anotherNetwork(), "2027-02-11"));
        List.of(cancelled, full).forEach(meetings::save);

        assertThat(meetings.outlinesBetween(aKreds().id(), Instant.EPOCH, FAR))
                .containsExactly(full.outline(), cancelled.outline());
        assertThat(meetings.outlinesBetween(
                        aKreds().id(), full.slot().start(), cancelled.slot().start()))
                .containsExactly(full.outline());
        assertThat(meetings.outlinesBetween(anotherKreds().id(), Instant.EPOCH, FAR))
                .isEmpty();
    }
}
