package dk.amr.domain.consent;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;

/**
 * That a person agreed to something, from the day it was given until the day it was withdrawn.
 *
 * @param textVersion which wording was agreed to
 */
public record Consent(KredsId kreds, PersonId person, ConsentPurpose purpose, int textVersion, Period period) {

    /** The wording that is shown today. */
    public static final int CURRENT_TEXT = 1;

    public static Consent given(KredsId kreds, PersonId person, ConsentPurpose purpose, LocalDate day) {
        return new Consent(kreds, person, purpose, CURRENT_TEXT, Period.from(day));
    }

    public boolean isValid(LocalDate day) {
        return period.includes(day);
    }

    /** The consent, good no longer from that day on. */
    Consent withdrawnFrom(LocalDate day) {
        LocalDate until = day.isAfter(period.from()) ? day : period.from().plusDays(1);
        return new Consent(kreds, person, purpose, textVersion, new Period(period.from(), until));
    }
}
