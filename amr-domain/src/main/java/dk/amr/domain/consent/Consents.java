package dk.amr.domain.consent;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** Gives and withdraws consents so that one purpose has at most one that is good at a time. */
public final class Consents {

    private final ConsentRepository consents;

    public Consents(ConsentRepository consents) {
        this.consents = consents;
    }

    public boolean isGiven(KredsId kreds, PersonId person, ConsentPurpose purpose, LocalDate day) {
        return open(kreds, person, purpose)
                .filter(consent -> consent.isValid(day))
                .isPresent();
    }

    /** Notes that the person agrees from that day on; one that is good already stays as it is. */
    public void give(KredsId kreds, PersonId person, ConsentPurpose purpose, LocalDate day) {
        if (open(kreds, person, purpose).isEmpty()) {
            consents.save(Consent.given(kreds, person, purpose, day));
        }
    }

    /** Notes that the person no longer agrees from that day on; nothing happens where there was no consent. */
    public void withdraw(KredsId kreds, PersonId person, ConsentPurpose purpose, LocalDate day) {
        open(kreds, person, purpose).map(consent -> consent.withdrawnFrom(day)).ifPresent(consents::save);
    }

    private Optional<Consent> open(KredsId kreds, PersonId person, ConsentPurpose purpose) {
        return consents.ofPerson(kreds, person).stream()
                .filter(each -> each.purpose() == purpose && each.period().until() == null)
                .findFirst();
    }
}
