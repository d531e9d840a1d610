package dk.amr.domain.mandate;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Relation;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonFinder;
import dk.amr.domain.workplace.WorkplaceFinder;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one mandate that somebody means by its id, or by whose it is and, where that is not enough, the role and
 * place.
 */
public final class MandateFinder {

    /** Which mandate: its id, or a person with as much more as it takes. */
    public record Reference(
            @Nullable MandateId id,
            @Nullable String person,
            @Nullable MandateRole role,
            @Nullable String workplace) {

        public static Reference to(MandateId id) {
            return new Reference(id, null, null, null);
        }

        @Override
        public String toString() {
            return "Reference";
        }
    }

    private final PersonFinder people;
    private final WorkplaceFinder workplaces;
    private final MandateRepository mandates;

    public MandateFinder(PersonFinder people, WorkplaceFinder workplaces, MandateRepository mandates) {
        this.people = people;
        this.workplaces = workplaces;
        this.mandates = mandates;
    }

    /** The mandate; among several, those that are not over on the day come first, and two of these are refused. */
    public Mandate find(KredsId kreds, Reference reference, LocalDate day) {
        if (reference.id() != null) {
            return mandates.find(kreds, reference.id()).orElseThrow(NothingHere::new);
        }
        List<Mandate> matching = matching(kreds, reference);
        List<Mandate> current =
                matching.stream().filter(each -> isNotOver(each, day)).toList();
        List<Mandate> candidates =
                current.isEmpty() ? matching.stream().limit(1).toList() : current;
        if (candidates.size() > 1) {
            throw new MandateIsAmbiguous();
        }
        return candidates.stream().findFirst().orElseThrow(UnknownMandate::new);
    }

    /** What the mandate, or the person who is named instead, is to the kreds. */
    Relation relation(KredsId kreds, Reference reference) {
        if (reference.id() != null) {
            return mandates.find(kreds, reference.id()).isPresent() ? Relation.OWN_KREDS : Relation.OTHER_KREDS;
        }
        return reference.person() == null ? Relation.OWN_KREDS : people.relation(kreds, reference.person());
    }

    private List<Mandate> matching(KredsId kreds, Reference reference) {
        if (reference.person() == null) {
            throw new UnknownMandate();
        }
        Optional<WorkplaceId> place = Optional.ofNullable(reference.workplace())
                .map(text -> workplaces.find(kreds, text).id());
        return mandates.ofPerson(kreds, people.find(kreds, reference.person()).id()).stream()
                .filter(each -> reference.role() == null || each.seat().role() == reference.role())
                .filter(each -> place.isEmpty() || each.seat().workplace().equals(place.get()))
                .toList();
    }

    private static boolean isNotOver(Mandate mandate, LocalDate day) {
        return mandate.lastDay().filter(day::isAfter).isEmpty();
    }
}
