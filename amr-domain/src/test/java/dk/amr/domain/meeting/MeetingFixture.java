package dk.amr.domain.meeting;

import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFixture.aKommunegruppeMeeting;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.anotherNetwork;
import static dk.amr.domain.offer.OfferFixture.givenTwoOffers;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.meeting.agenda.AgendaItem;
import dk.amr.domain.meeting.agenda.AgendaKind;
import dk.amr.domain.meeting.agenda.Theme;
import dk.amr.domain.network.Network;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Meetings as tests need them. */
public final class MeetingFixture {

    public static final LocalDate PLANNED_ON = LocalDate.of(2027, 1, 5);

    private MeetingFixture() {}

    /** The meeting of the network of Skanderborg on 9 February. */
    public static NetworkMeeting aMeeting() {
        return aMeeting(1, aNetwork(), "2027-02-09");
    }

    /** A meeting of two hours in the afternoon of that day. */
    public static NetworkMeeting aMeeting(int number, Network network, String day) {
        return NetworkMeeting.planned(
                new MeetingId(CountingIds.id(number)),
                aKreds().id(),
                network.id(),
                Precedence.none(new Note("Første møde")),
                slot(day, "15:15", "17:15"),
                new Place("Rådhuset i Skanderborg"),
                null,
                new Agenda(List.of(
                        AgendaItem.of(AgendaKind.FRAME, 15, "Velkomst"),
                        AgendaItem.on(Theme.titled("Vold og trusler"), 30))),
                PLANNED_ON);
    }

    /** Two AMRs with offers, a kommunegruppemøde of Skanderborg, and a meeting of each network: 1 and 2. */
    public static AllPorts givenTwoMeetings(AllPorts ports) {
        AllPorts there = givenTwoOffers(ports).there();
        there.kommunegruppeMeetings().save(aKommunegruppeMeeting());
        there.meetings().save(aMeeting());
        there.meetings().save(aMeeting(2, anotherNetwork(), "2027-02-10"));
        return there;
    }

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
