package dk.amr.domain.meeting.attendance;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.kreds.KredsFixture.anotherKreds;
import static dk.amr.domain.meeting.MeetingFixture.aMeeting;
import static dk.amr.domain.meeting.MeetingFixture.givenTwoMeetings;
import static dk.amr.domain.meeting.attendance.InMemoryAttendanceRepository.kept;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.BO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.person.Person;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link AttendanceRepository} must do. */
public interface AttendanceRepositoryContract {

    LocalDate RECORDED_ON = LocalDate.of(2027, 2, 9);

    AllPorts ports();

    private AttendanceRepository attendance() {
        return givenTwoMeetings(ports()).attendance();
    }

    private static NetworkMeeting anotherMeeting() {
        return aMeeting(2, anotherNetwork(), "2027-02-10");
    }

    private static List<MeetingId> both() {
        return List.of(aMeeting().id(), anotherMeeting().id());
    }

    private static Attendance row(NetworkMeeting meeting, Person person, Presence presence) {
        return new Attendance(aKreds().id(), meeting.id(), person.id(), presence, null, RECORDED_ON, Version.NEW);
    }

    private static Attendance regrets() {
        return new Attendance(
                aKreds().id(),
                aMeeting().id(),
                ANNA.id(),
                Presence.REGRETS,
                RegretReason.AT_WORK,
                RECORDED_ON.plusDays(2),
                Version.NEW);
    }

    @Test
    default void attendance_is_kept_with_every_field_by_meeting_and_person() {
        AttendanceRepository attendance = attendance();
        Attendance first = regrets();
        Attendance second = row(aMeeting(), BO, Presence.PRESENT);
        Attendance third = row(anotherMeeting(), ANNA, Presence.PARTIAL);
        Attendance last = row(anotherMeeting(), BO, Presence.NO_SHOW);
        attendance.saveAll(List.of(last, first));
        attendance.saveAll(List.of(third, second));

        assertThat(attendance.ofMeetings(aKreds().id(), both()))
                .containsExactly(kept(first, 1), kept(second, 1), kept(third, 1), kept(last, 1));
        assertThat(attendance.ofMeeting(aMeeting())).containsExactly(kept(first, 1), kept(second, 1));
        assertThat(attendance.ofPerson(aKreds().id(), BO.id())).containsExactly(kept(second, 1), kept(last, 1));
    }

    @Test
    default void where_nothing_was_recorded_nothing_is_found() {
        AttendanceRepository attendance = attendance();
        attendance.saveAll(List.of());

        assertThat(attendance.ofMeetings(aKreds().id(), both())).isEmpty();
        assertThat(attendance.ofPerson(aKreds().id(), ANNA.id())).isEmpty();
    }

    @Test
    default void nothing_of_another_kreds_or_meeting_is_found() {
        AttendanceRepository attendance = attendance();
        attendance.saveAll(List.of(regrets()));

        assertThat(attendance.ofMeetings(anotherKreds().id(), both())).isEmpty();
        assertThat(attendance.ofPerson(anotherKreds().id(), ANNA.id())).isEmpty();
        assertThat(attendance.ofMeetings(aKreds().id(), List.of())).isEmpty();
        assertThat(attendance.ofMeeting(anotherMeeting())).isEmpty();
        assertThat(attendance.ofPerson(aKreds().id(), BO.id())).isEmpty();
    }

    @Test
    default void new_rows_and_changes_are_kept_at_once() {
        AttendanceRepository attendance = attendance();
        Attendance changed = row(aMeeting(), ANNA, Presence.PRESENT);
        Attendance other = row(aMeeting(), BO, Presence.PRESENT);
        attendance.saveAll(List.of(regrets()));
        attendance.saveAll(List.of(kept(changed, 1), other));

        assertThat(attendance.ofMeeting(aMeeting())).containsExactly(kept(changed, 2), kept(other, 1));
    }

    @Test
    default void a_change_from_an_older_version_is_refused_and_nothing_is_kept() {
        AttendanceRepository attendance = attendance();
        Attendance bo = row(aMeeting(), BO, Presence.PRESENT);
        attendance.saveAll(List.of(row(aMeeting(), ANNA, Presence.PRESENT), bo));
        attendance.saveAll(List.of(kept(regrets(), 1)));
        Attendance third = row(anotherMeeting(), ANNA, Presence.PRESENT);
        Attendance boLeft = kept(row(aMeeting(), BO, Presence.PARTIAL), 1);

        assertThatThrownBy(() -> attendance.saveAll(List.of(third, boLeft, kept(regrets(), 1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> attendance.saveAll(List.of(third, boLeft, regrets())))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> attendance.saveAll(List.of(kept(third, 1)))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(attendance.ofMeetings(aKreds().id(), both())).containsExactly(kept(regrets(), 2), kept(bo, 1));
    }
}
