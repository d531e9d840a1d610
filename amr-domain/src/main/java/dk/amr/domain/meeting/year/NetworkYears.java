package dk.amr.domain.meeting.year;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.MeetingOutline;
import dk.amr.domain.meeting.MeetingRepository;
import dk.amr.domain.meeting.YearOfMeetings;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gathers the networks of a year and their meetings, in three queries for a whole kreds. */
public final class NetworkYears {

    private final NetworkRepository networks;
    private final KommunegruppeRepository groups;
    private final MeetingRepository meetings;

    public NetworkYears(NetworkRepository networks, KommunegruppeRepository groups, MeetingRepository meetings) {
        this.networks = networks;
        this.groups = groups;
        this.meetings = meetings;
    }

    /** Every network that is active at some time of the year, in the order of the Danish alphabet. */
    public List<NetworkYear> of(KredsId kreds, int year) {
        Map<NetworkId, List<MeetingOutline>> byNetwork =
                meetings.outlinesBetween(kreds, YearOfMeetings.start(year), YearOfMeetings.end(year)).stream()
                        .collect(Collectors.groupingBy(MeetingOutline::network));
        Period whole = Period.through(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31));
        Map<KommunegruppeId, List<Network>> active = networks.ofKreds(kreds).stream()
                .filter(network -> network.period().overlaps(whole))
                .collect(Collectors.groupingBy(Network::kommunegruppe));
        return groups.names(kreds).entrySet().stream()
                .flatMap(group -> active.getOrDefault(group.getKey(), List.of()).stream()
                        .map(network -> new NetworkYear(
                                network, group.getValue(), year, byNetwork.getOrDefault(network.id(), List.of()))))
                .toList();
    }
}
