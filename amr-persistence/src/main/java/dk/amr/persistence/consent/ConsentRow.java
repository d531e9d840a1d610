package dk.amr.persistence.consent;

import dk.amr.domain.consent.Consent;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ConsentRow(
        UUID personId,
        String purpose,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        UUID kredsId,
        int textVersion) {

    static ConsentRow of(Consent consent) {
        return new ConsentRow(
                consent.person().value(),
                consent.purpose().name(),
                consent.period().from(),
                consent.period().until(),
                consent.kreds().value(),
                consent.textVersion());
    }

    Consent toDomain() {
        return new Consent(
                new KredsId(kredsId),
                new PersonId(personId),
                ConsentPurpose.valueOf(purpose),
                textVersion,
                new Period(fromOn, untilOn));
    }
}
