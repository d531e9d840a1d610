package dk.amr.web.page.network;

import dk.amr.domain.offer.look.ParticipantLine;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.Standing;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.NetworkLabel;
import dk.amr.web.page.text.NetworkText;
import org.jspecify.annotations.Nullable;

/** Somebody who is or was in a network, in one line, with chips for what differs from the usual. */
public record ParticipantRow(
        String href,
        String name,
        String workplace,
        String sinceIso,
        String since,
        @Nullable String standing,
        boolean isToBeNoticed,
        boolean hasAcknowledged,
        boolean isOnTheList,
        @Nullable String leaveHref,
        @Nullable String acknowledgeHref,
        @Nullable String incidentsHref,
        NetworkLabel incidents) {

    static ParticipantRow of(ParticipantLine line, String address, NetworkDeeds deeds, Language language) {
        Participation participation = line.participation();
        boolean isIn = !line.standing().isEnded();
        String way = address + "/deltagere/" + participation.id().value();
        return new ParticipantRow(
                "/personer/" + participation.person().value(),
                line.name().full(),
                line.workplace().value(),
                participation.from().toString(),
                DayInWords.brief(participation.from(), language),
                NetworkText.standing(line.standing(), participation.from(), language)
                        .orElse(null),
                line.standing() instanceof Standing.Paused paused
                        && paused.cause() == Standing.Paused.Pause.MANDATE_LAPSED,
                line.hasAcknowledged(),
                line.isOnTheList(),
                isIn && deeds.mayRecordLeave() ? way + "/forlad" : null,
                isIn && deeds.mayAcknowledge() && !line.hasAcknowledged() ? way + "/kvittering" : null,
                deeds.maySeeIncidents() ? "/deltagelser/" + participation.id().value() + "/brud" : null,
                deeds.mayNoteIncidents() ? NetworkLabel.NOTE_A_BREACH : NetworkLabel.SEE_BREACHES);
    }

    @Override
    public String toString() {
        return "ParticipantRow";
    }
}
