package dk.amr.persistence.meeting;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.Place;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingId;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record KommunegruppeMeetingRow(
        UUID id,
        UUID kredsId,
        UUID kommunegruppeId,
        long startsAt,
        long endsAt,
        String place,
        String agenda,
        String state,
        LocalDate sinceOn,
        @Nullable Integer trs,
        @Nullable Integer amrs,
        int version) {

    static KommunegruppeMeetingRow of(KommunegruppeMeeting meeting) {
        Turnout turnout = meeting.turnout();
        return new KommunegruppeMeetingRow(
                meeting.id().value(),
                meeting.kreds().value(),
                meeting.kommunegruppe().value(),
                meeting.slot().start().toEpochMilli(),
                meeting.slot().end().toEpochMilli(),
                meeting.place().text(),
                meeting.agenda().text(),
                meeting.state().name(),
                meeting.since(),
                turnout == null ? null : turnout.trs(),
                turnout == null ? null : turnout.amrs(),
                meeting.version().number());
    }

    KommunegruppeMeeting toDomain() {
        return new KommunegruppeMeeting(
                new KommunegruppeMeetingId(id),
                new KredsId(kredsId),
                new KommunegruppeId(kommunegruppeId),
                new TimeSlot(Instant.ofEpochMilli(startsAt), Instant.ofEpochMilli(endsAt)),
                new Place(place),
                new Note(agenda),
                KommunegruppeMeeting.State.valueOf(state),
                sinceOn,
                trs == null || amrs == null ? null : new Turnout(trs, amrs),
                new Version(version));
    }

    @Override
    public String toString() {
        return "KommunegruppeMeetingRow[" + id + "]";
    }
}
