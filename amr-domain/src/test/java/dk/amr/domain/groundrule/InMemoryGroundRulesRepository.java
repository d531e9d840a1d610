package dk.amr.domain.groundrule;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.util.Comparator;
import java.util.List;

/** Editions of the ground rules in memory. */
public final class InMemoryGroundRulesRepository implements GroundRulesRepository, Remembering {

    private final Shelf<GroundRulesId, GroundRules> editions = new Shelf<>();

    @Override
    public List<GroundRules> ofKreds(KredsId kreds) {
        return editions.all()
                .filter(each -> each.kreds().equals(kreds))
                .sorted(Comparator.comparingInt(GroundRules::number)
                        .thenComparing(each -> each.network() == null
                                ? ""
                                : each.network().value().toString()))
                .toList();
    }

    @Override
    public void add(GroundRules rules) {
        boolean isSecond = ofKreds(rules.kreds()).stream()
                .anyMatch(each -> each.isOf(rules.network()) && each.number() == rules.number());
        if (isSecond || editions.find(rules.id()).isPresent()) {
            throw new GroundRulesArePublished();
        }
        editions.put(rules.id(), rules);
    }

    @Override
    public Runnable memory() {
        return editions.memory();
    }
}
