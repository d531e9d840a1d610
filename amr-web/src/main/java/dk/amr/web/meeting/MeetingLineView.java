package dk.amr.web.meeting;

import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.look.MeetingLine;
import java.util.UUID;

/** A meeting in a list, for scripts. */
record MeetingLineView(
        UUID id,
        UUID network,
        String kommunegruppe,
        TimeView time,
        String place,
        String status,
        boolean isToBeSettled,
        int invited,
        int coming,
        int present,
        int version) {

    static MeetingLineView of(MeetingLine line) {
        NetworkMeeting meeting = line.meeting();
        return new MeetingLineView(
                meeting.id().value(),
                meeting.network().value(),
                line.network().value(),
                TimeView.of(meeting.slot()),
                meeting.place().text(),
                line.status().name(),
                line.isToBeSettled(),
                line.invited(),
                line.coming(),
                line.present(),
                meeting.version().number());
    }
}
