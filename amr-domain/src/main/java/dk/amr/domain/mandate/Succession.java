package dk.amr.domain.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mandates that follow each other: a re-election is a mandate of its own, never a longer end of the old one (R5). An
 * offer goes on for the mandate that continues the one it was given for (D27).
 */
public final class Succession {

    private Succession() {}

    /** The mandate and those that it continues, the latest first, found among others of the person's in any order. */
    public static List<Mandate> chain(Mandate current, List<Mandate> ofPerson) {
        List<Mandate> chain = new ArrayList<>();
        Optional<Mandate> link = Optional.of(current);
        while (link.isPresent()) {
            Mandate later = link.get();
            chain.add(later);
            link = ofPerson.stream().filter(later::continues).findFirst();
        }
        return List.copyOf(chain);
    }

    /** The last of the registered mandates that continue this one, found among others of the person's in any order. */
    public static Mandate last(Mandate current, List<Mandate> ofPerson) {
        return ofPerson.stream()
                .filter(each -> each.isRegistered() && each.continues(current))
                .findFirst()
                .map(next -> last(next, ofPerson))
                .orElse(current);
    }
}
