package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Acknowledgements in memory. */
public final class InMemoryAcknowledgementRepository implements AcknowledgementRepository, Remembering {

    private final Shelf<String, Acknowledgement> kept = new Shelf<>();

    @Override
    public List<Acknowledgement> of(KredsId kreds, UUID who) {
        return ordered(kreds).filter(each -> each.who().equals(who)).toList();
    }

    @Override
    public List<Acknowledgement> ofAll(KredsId kreds, Collection<UUID> who) {
        return ordered(kreds).filter(each -> who.contains(each.who())).toList();
    }

    @Override
    public List<Acknowledgement> of(KredsId kreds, GroundRulesId rules) {
        return ordered(kreds).filter(each -> each.rules().equals(rules)).toList();
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        String key = acknowledgement.rules().value() + " " + acknowledgement.who();
        if (kept.find(key).isEmpty()) {
            kept.put(key, acknowledgement);
        }
    }

    private Stream<Acknowledgement> ordered(KredsId kreds) {
        return kept.all()
                .filter(each -> each.kreds().equals(kreds))
                .sorted(Comparator.comparing(Acknowledgement::day)
                        .thenComparing(each -> each.who().toString())
                        .thenComparing(each -> each.rules().value().toString()));
    }

    @Override
    public Runnable memory() {
        return kept.memory();
    }
}
