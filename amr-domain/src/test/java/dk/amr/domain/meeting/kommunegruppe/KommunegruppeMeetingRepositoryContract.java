package dk.amr.domain.meeting.kommunegruppe;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFixture.aKommunegruppeMeeting;
import static dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFixture.kept;
import static dk.amr.domain.network.NetworkFixture.AARHUS;
import static dk.amr.domain.network.NetworkFixture.SKANDERBORG;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link KommunegruppeMeetingRepository} must do. */
public interface KommunegruppeMeetingRepositoryContract {

    AllPorts ports();

    private KommunegruppeMeetingRepository meetings() {
        return givenKommunegrupper(ports()).there().kommunegruppeMeetings();
    }

    private static KommunegruppeMeeting held(KommunegruppeMeeting meeting) {
        return meeting.held(LocalDate.of(2027, 2, 3), new Turnout(7, 0));
    }

    private static KommunegruppeMeeting cancelled(KommunegruppeMeeting meeting) {
        return meeting.cancelled(LocalDate.of(2027, 1, 20));
    }

    @Test
    default void one_is_found_with_every_field() {
        KommunegruppeMeetingRepository meetings = meetings();
        KommunegruppeMeeting planned = aKommunegruppeMeeting();
        KommunegruppeMeeting held = held(aKommunegruppeMeeting(2, AARHUS, "2027-02-02"));
        KommunegruppeMeeting uncounted =
                aKommunegruppeMeeting(3, AARHUS, "2027-02-03").held(LocalDate.of(2027, 2, 3), null);
        KommunegruppeMeeting cancelled = cancelled(aKommunegruppeMeeting(4, AARHUS, "2027-02-04"));
        List<KommunegruppeMeeting> all = List.of(planned, held, uncounted, cancelled);
        all.forEach(meetings::save);

        assertThat(all)
                .allSatisfy(each ->
                        assertThat(meetings.find(aKreds().id(), each.id())).contains(kept(each, 1)));
        assertThat(meetings.ofKommunegruppe(aKreds().id(), AARHUS.id()))
                .containsExactly(kept(held, 1), kept(uncounted, 1), kept(cancelled, 1));
    }

    @Test
    default void one_that_nobody_saved_is_not_found() {
        KommunegruppeMeetingRepository meetings = meetings();

        assertThat(meetings.find(aKreds().id(), aKommunegruppeMeeting().id())).isEmpty();
        assertThat(meetings.ofKommunegruppe(aKreds().id(), SKANDERBORG.id())).isEmpty();
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_is_found() {
        KommunegruppeMeetingRepository meetings = meetings();
        meetings.save(aKommunegruppeMeeting());

        assertThat(meetings.find(anotherKreds().id(), aKommunegruppeMeeting().id()))
                .isEmpty();
        assertThat(meetings.ofKommunegruppe(anotherKreds().id(), SKANDERBORG.id()))
                .isEmpty();
        assertThat(meetings.between(anotherKreds().id(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    default void they_come_by_their_start_and_then_by_id() {
        KommunegruppeMeetingRepository meetings = meetings();
        KommunegruppeMeeting last = aKommunegruppeMeeting(1, SKANDERBORG, "2027-10-01");
        KommunegruppeMeeting second = aKommunegruppeMeeting(3, SKANDERBORG, "2027-02-02");
        KommunegruppeMeeting first = cancelled(aKommunegruppeMeeting(2, SKANDERBORG, "2027-02-02"));
        List.of(last, second, first).forEach(meetings::save);

        assertThat(meetings.ofKommunegruppe(aKreds().id(), SKANDERBORG.id()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
        assertThat(meetings.between(aKreds().id(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z")))
                .containsExactly(kept(first, 1), kept(second, 1), kept(last, 1));
    }

    @Test
    default void of_a_time_those_come_that_start_within_it() {
        KommunegruppeMeetingRepository meetings = meetings();
        KommunegruppeMeeting first = aKommunegruppeMeeting();
        KommunegruppeMeeting second = aKommunegruppeMeeting(2, AARHUS, "2027-02-03");
        List.of(first, second).forEach(meetings::save);
        Instant from = first.slot().start();
        Instant until = second.slot().start();

        assertThat(meetings.between(aKreds().id(), from, until)).containsExactly(kept(first, 1));
        assertThat(meetings.between(aKreds().id(), from.plusMillis(1), until)).isEmpty();
        assertThat(meetings.between(aKreds().id(), from, until.plusMillis(1))).hasSize(2);
    }

    @Test
    default void a_change_takes_the_place_of_what_was() {
        KommunegruppeMeetingRepository meetings = meetings();
        meetings.save(aKommunegruppeMeeting());
        meetings.save(held(kept(aKommunegruppeMeeting(), 1)));

        assertThat(meetings.find(aKreds().id(), aKommunegruppeMeeting().id()))
                .contains(kept(held(aKommunegruppeMeeting()), 2));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_changes_nothing() {
        KommunegruppeMeetingRepository meetings = meetings();
        meetings.save(aKommunegruppeMeeting());
        meetings.save(held(kept(aKommunegruppeMeeting(), 1)));

        assertThatThrownBy(() -> meetings.save(cancelled(kept(aKommunegruppeMeeting(), 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> meetings.save(aKommunegruppeMeeting())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> meetings.save(kept(aKommunegruppeMeeting(7, AARHUS, "2027-02-02"), 1)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(meetings.ofKommunegruppe(aKreds().id(), SKANDERBORG.id()))
                .containsExactly(kept(held(aKommunegruppeMeeting()), 2));
    }

    @Test
    default void two_of_one_group_at_one_time_are_refused_unless_one_is_cancelled() {
        KommunegruppeMeetingRepository meetings = meetings();
        KommunegruppeMeeting second = aKommunegruppeMeeting(2, SKANDERBORG, "2027-02-02");
        KommunegruppeMeeting later = aKommunegruppeMeeting(3, SKANDERBORG, "2027-02-03");
        meetings.save(aKommunegruppeMeeting());
        meetings.save(later);
        meetings.save(aKommunegruppeMeeting(4, AARHUS, "2027-02-02"));

        assertThatThrownBy(() -> meetings.save(second)).isInstanceOf(KommunegruppeMeetsThenAlready.class);
        meetings.save(cancelled(kept(aKommunegruppeMeeting(), 1)));
        meetings.save(second);
        assertThatThrownBy(() -> meetings.save(kept(aKommunegruppeMeeting(), 2)))
                .isInstanceOf(KommunegruppeMeetsThenAlready.class);
        assertThat(meetings.ofKommunegruppe(aKreds().id(), SKANDERBORG.id())).hasSize(3);
    }
}
