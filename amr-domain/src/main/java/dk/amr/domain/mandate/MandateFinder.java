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
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /**
     * The mandate; among several, those that are not over on the day come first, and of these the registered ones. Two
     * that are alike in this are refused.
     */
    public Mandate find(KredsId kreds, Reference reference, LocalDate day) {
        return find(kreds, reference, day, Mandate::isRegistered);
    }

    /** As {@link #find}, but with those first whose registration is awaited. */
    public Mandate findAwaited(KredsId kreds, Reference reference, LocalDate day) {
        return find(kreds, reference, day, mandate -> mandate.registration() == Registration.AWAITED);
    }

    /** As {@link #find}, but with registered and awaited ones alike. */
    public Mandate findAny(KredsId kreds, Reference reference, LocalDate day) {
        return find(kreds, reference, day, mandate -> mandate.registration() != Registration.REJECTED);
    }

    private Mandate find(KredsId kreds, Reference reference, LocalDate day, Predicate<Mandate> fits) {
        if (reference.id() != null) {
            return mandates.find(kreds, reference.id()).orElseThrow(NothingHere::new);
        }
        List<Mandate> matching = matching(kreds, reference);
        List<Mandate> current =
                matching.stream().filter(each -> !each.isOver(day)).toList();
        List<Mandate> candidates = Stream.of(
                        current.stream().filter(fits),
                        current.stream(),
                        matching.stream().filter(fits).limit(1),
                        matching.stream().limit(1))
                .map(Stream::toList)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow(UnknownMandate::new);
        if (candidates.size() > 1) {
            throw new MandateIsAmbiguous();
        }
        return candidates.getFirst();
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
}
