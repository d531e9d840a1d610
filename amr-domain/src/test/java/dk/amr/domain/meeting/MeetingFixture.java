package dk.amr.domain.meeting;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** Meetings as tests need them. */
public final class MeetingFixture {

    private MeetingFixture() {}

    /** The meeting as it is kept with that version. */
    public static NetworkMeeting kept(NetworkMeeting meeting, int version) {
        return new NetworkMeeting(
                meeting.id(),
                meeting.kreds(),
                meeting.network(),
                meeting.precedence(),
                meeting.slot(),
                meeting.place(),
                meeting.coFacilitator(),
                meeting.agenda(),
                meeting.progress(),
                meeting.nextSteps(),
                new Version(version));
    }

    /** That day between those two times of the clock. */
    public static TimeSlot slot(String day, String from, String to) {
        return TimeSlot.of(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to), null);
    }
}
