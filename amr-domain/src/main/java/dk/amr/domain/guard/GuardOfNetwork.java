package dk.amr.domain.guard;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.offer.participation.ParticipationRepository;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/** Makes the guard of a network: one that knows the people whom its participants may come to write about (P8). */
public final class GuardOfNetwork {

    private final ParticipationRepository participations;
    private final Standings standings;
    private final NamesAround names;

    public GuardOfNetwork(ParticipationRepository participations, Standings standings, NamesAround names) {
        this.participations = participations;
        this.standings = standings;
        this.names = names;
    }

    /** With the names around everybody whose participation has not ended on the day. */
    public Guard of(KredsId kreds, NetworkId network, LocalDate day) {
        List<PersonId> participants =
                standings.on(kreds, participations.ofNetwork(kreds, network), day).entrySet().stream()
                        .filter(each -> !each.getValue().isEnded())
                        .map(each -> each.getKey().person())
                        .distinct()
                        .toList();
        return Guard.with(names.of(kreds, participants, day));
    }
}
