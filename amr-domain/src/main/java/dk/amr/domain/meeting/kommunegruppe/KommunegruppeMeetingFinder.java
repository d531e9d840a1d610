package dk.amr.domain.meeting.kommunegruppe;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kommunegruppe.KommunegruppeFinder;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.PlaceAndDay;
import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.Ids;
import java.util.Optional;

/** Finds the kommunegruppemøde that somebody means: by its id, or as {@code Skanderborg/2027-02-09}, group and day. */
public final class KommunegruppeMeetingFinder {

    private final KommunegruppeMeetingRepository meetings;
    private final KommunegruppeFinder groups;

    public KommunegruppeMeetingFinder(KommunegruppeMeetingRepository meetings, KommunegruppeFinder groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    /** The meeting; one of another kreds is told like one that there is not. */
    public KommunegruppeMeeting find(KredsId kreds, String reference) {
        return meant(kreds, reference).orElseThrow(NothingHere::new);
    }

    /** What the meeting is to the kreds. */
    Relation relation(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        boolean isOfAnother = Ids.isShapeOf(text)
                && meetings.find(kreds, KommunegruppeMeetingId.parse(text)).isEmpty();
        return isOfAnother ? Relation.OTHER_KREDS : Relation.OWN_KREDS;
    }

    private Optional<KommunegruppeMeeting> meant(KredsId kreds, String reference) {
        String text = Danish.clean(reference);
        return Ids.isShapeOf(text) ? meetings.find(kreds, KommunegruppeMeetingId.parse(text)) : onDay(kreds, text);
    }

    private Optional<KommunegruppeMeeting> onDay(KredsId kreds, String text) {
        PlaceAndDay meant = PlaceAndDay.read(text);
        return meetings.ofKommunegruppe(kreds, groups.find(kreds, meant.place()).id()).stream()
                .filter(meeting -> meeting.slot().day().equals(meant.day()))
                .reduce((earlier, later) -> later.isCancelled() ? earlier : later);
    }
}
