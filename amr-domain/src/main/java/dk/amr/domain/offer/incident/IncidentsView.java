package dk.amr.domain.offer.incident;

import dk.amr.domain.offer.participation.Participation;
import java.util.List;

/** The incidents of a participation, by the day they happened, and whose it is. */
public record IncidentsView(Participation participation, List<Incident> incidents) {

    public IncidentsView {
        incidents = List.copyOf(incidents);
    }

    @Override
    public String toString() {
        return "IncidentsView[" + participation.id().value() + "]";
    }
}
