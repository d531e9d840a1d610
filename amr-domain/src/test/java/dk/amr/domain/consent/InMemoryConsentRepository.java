package dk.amr.domain.consent;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Consents in memory. */
public final class InMemoryConsentRepository implements ConsentRepository, Remembering {

    private final Shelf<String, Consent> consents = new Shelf<>();

    @Override
    public List<Consent> ofPerson(KredsId kreds, PersonId person) {
        return consents.all()
                .filter(each -> each.kreds().equals(kreds) && each.person().equals(person))
                .sorted(Comparator.comparing(Consent::purpose)
                        .thenComparing(each -> each.period().from()))
                .toList();
    }

    @Override
    public Set<PersonId> agreedTo(KredsId kreds, ConsentPurpose purpose, LocalDate day) {
        return consents.all()
                .filter(each -> each.kreds().equals(kreds) && each.purpose() == purpose && each.isValid(day))
                .map(Consent::person)
                .collect(Collectors.toSet());
    }

    @Override
    public void save(Consent consent) {
        if (isOpen(consent)
                && ofPerson(consent.kreds(), consent.person()).stream()
                        .anyMatch(each -> isOpen(each)
                                && each.purpose() == consent.purpose()
                                && !each.period().from().equals(consent.period().from()))) {
            throw new ChangedMeanwhile();
        }
        consents.put(
                consent.person().value() + " " + consent.purpose() + " "
                        + consent.period().from(),
                consent);
    }

    private static boolean isOpen(Consent consent) {
        return consent.period().until() == null;
    }

    @Override
    public Runnable memory() {
        return consents.memory();
    }
}
