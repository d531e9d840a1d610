package dk.amr.domain.consent;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where consents are kept, with those that were withdrawn. */
public interface ConsentRepository {

    /** All of the person's, by purpose, then by day. */
    List<Consent> ofPerson(KredsId kreds, PersonId person);

    /** Those people of the kreds who have agreed to it and whose consent is good on the day. */
    Set<PersonId> agreedTo(KredsId kreds, ConsentPurpose purpose, LocalDate day);

    /**
     * Keeps it; one of the same person, purpose and first day is replaced. Refused: a second open one of the same
     * person and purpose, which somebody else gave meanwhile ({@link ChangedMeanwhile}).
     */
    void save(Consent consent);
}
