package dk.amr.domain.groundrule;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.network.NetworkId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All editions of the ground rules of a kreds and its networks, as they were read together. */
public final class Editions {

    private final List<GroundRules> all;

    Editions(List<GroundRules> all) {
        this.all = List.copyOf(all);
    }

    /** The edition in force in the network on the day: its own latest, or else the latest of the kreds. */
    public GroundRules on(@Nullable NetworkId network, LocalDate day) {
        return latest(network, day).or(() -> latest(null, day)).orElseThrow(NothingHere::new);
    }

    private Optional<GroundRules> latest(@Nullable NetworkId network, LocalDate day) {
        return all.stream()
                .filter(each -> each.isOf(network) && !each.effectiveFrom().isAfter(day))
                .max(Comparator.comparingInt(GroundRules::number));
    }
}
