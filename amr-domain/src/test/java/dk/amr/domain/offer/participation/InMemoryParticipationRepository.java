package dk.amr.domain.offer.participation;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import dk.amr.domain.shared.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Participations in memory. */
public final class InMemoryParticipationRepository implements ParticipationRepository, Remembering {

    private final Shelf<ParticipationId, Participation> participations = new Shelf<>();

    @Override
    public Optional<Participation> find(KredsId kreds, ParticipationId id) {
        return participations.find(id).filter(each -> each.kreds().equals(kreds));
    }

    @Override
    public List<Participation> ofKreds(KredsId kreds) {
        return participations
                .all()
                .filter(each -> each.kreds().equals(kreds))
                .sorted(Comparator.comparing(Participation::from)
                        .thenComparing(each -> each.id().value().toString()))
                .toList();
    }

    @Override
    public List<Participation> ofPerson(KredsId kreds, PersonId person) {
        return ofKreds(kreds).stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    @Override
    public List<Participation> ofNetwork(KredsId kreds, NetworkId network) {
        return ofKreds(kreds).stream()
                .filter(each -> each.network().equals(network))
                .toList();
    }

    @Override
    public void save(Participation participation) {
        participations
                .find(participation.id())
                .map(Participation::version)
                .orElse(Version.NEW)
                .mustBe(participation.version());
        participations.put(
                participation.id(),
                new Participation(
                        participation.id(),
                        participation.kreds(),
                        participation.person(),
                        participation.mandate(),
                        participation.network(),
                        participation.offer(),
                        participation.from(),
                        participation.departure(),
                        participation.version().next()));
    }

    @Override
    public Runnable memory() {
        return participations.memory();
    }
}
