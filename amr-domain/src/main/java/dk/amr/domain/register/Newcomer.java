package dk.amr.domain.register;

import dk.amr.domain.mandate.MandateRole;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a file brings: as a person, with a mandate, or both.
 *
 * @param roles the roles of the mandates that are new; none where the person alone is
 */
public record Newcomer(String name, List<MandateRole> roles) {

    public Newcomer {
        roles = List.copyOf(roles);
    }

    /** What is new of that person; empty where nothing is. */
    static Optional<Newcomer> of(PersonReconciliation person) {
        if (person.persons().fresh() + person.mandates().fresh() == 0) {
            return Optional.empty();
        }
        KnownPerson before = person.before();
        List<MandateRole> roles = person.mandatesToSave().stream()
                .filter(mandate -> before == null
                        || before.mandates().stream()
                                .noneMatch(known -> known.id().equals(mandate.id())))
                .map(mandate -> mandate.seat().role())
                .toList();
        return Optional.of(new Newcomer(person.person().name().full(), roles));
    }

    @Override
    public String toString() {
        return "Newcomer";
    }
}
