package dk.amr.domain.meeting.kommunegruppe;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.MeetingFixture.slot;
import static dk.amr.domain.network.NetworkFixture.SKANDERBORG;

import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;

/** Kommunegruppemøder for tests. */
public final class KommunegruppeMeetingFixture {

    private KommunegruppeMeetingFixture() {}

    /** That of Skanderborg on 2 February, a week before the meeting of its network. */
    public static KommunegruppeMeeting aKommunegruppeMeeting() {
        return aKommunegruppeMeeting(1, SKANDERBORG, "2027-02-02");
    }

    /** One of three hours in the morning of that day. */
    public static KommunegruppeMeeting aKommunegruppeMeeting(int number, Kommunegruppe group, String day) {
        return KommunegruppeMeeting.planned(
                new KommunegruppeMeetingId(CountingIds.id(number)),
                aKreds().id(),
                group.id(),
                slot(day, "09:00", "12:00"),
                new Place("Kredskontoret"),
                new Note("Nyt fra MED\nArbejdstid"),
                LocalDate.of(2027, 1, 5));
    }

    /** The same one as it is kept. */
    public static KommunegruppeMeeting kept(KommunegruppeMeeting meeting, int version) {
        return new KommunegruppeMeeting(
                meeting.id(),
                meeting.kreds(),
                meeting.kommunegruppe(),
                meeting.slot(),
                meeting.place(),
                meeting.agenda(),
                meeting.state(),
                meeting.since(),
                meeting.turnout(),
                new Version(version));
    }
}
