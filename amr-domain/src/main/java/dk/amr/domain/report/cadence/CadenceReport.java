package dk.amr.domain.report.cadence;

import dk.amr.domain.meeting.year.Cadence;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.List;

/**
 * How often each network meets in a year, as it stands on a day.
 *
 * @param networks in the order of the Danish alphabet
 */
public record CadenceReport(int year, LocalDate asOf, List<Row> networks) {

    /** One network, by the name of its kommunegruppe. */
    public record Row(NetworkId id, String network, Cadence cadence) {}

    public CadenceReport {
        networks = List.copyOf(networks);
    }
}
