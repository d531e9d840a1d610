package dk.amr.domain.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the law and the agreements say of elections and terms (arbejdsmiljøloven; R3, R4, at.dk). */
public final class TermRules {

    private static final int SHORTEST_AMR_MONTHS = 24;
    private static final int LONGEST_AMR_MONTHS = 48;

    private TermRules() {}

    /** Refuses an election and a term that do not go together for that role. */
    public static void check(MandateRole role, Election election, Term term) {
        LocalDate heldOn = election.heldOn();
        if (heldOn != null && term.startsOn().isBefore(heldOn)) {
            throw new MandateStartsBeforeElection();
        }
        if (role == MandateRole.AMR) {
            checkAmr(election, term);
        }
    }

    /** A term that a last day tells: an AMR's is one of months, unless it stands in for another's (R3). */
    public static Term endingOn(
            MandateRole role, Election election, LocalDate startsOn, LocalDate lastDay, @Nullable String agreement) {
        return role == MandateRole.AMR && !mayBeShort(election)
                ? Term.until(startsOn, lastDay, agreement)
                : Term.through(startsOn, lastDay);
    }

    private static boolean mayBeShort(Election election) {
        return election.kind() != null && election.kind().mayBeShort();
    }

    private static void checkAmr(Election election, Term term) {
        boolean mayBeShort = mayBeShort(election);
        Integer months = term.months();
        if (months == null) {
            if (!mayBeShort || term.lastDay().isEmpty()) {
                throw new AmrNeedsATerm();
            }
            return;
        }
        if (months > LONGEST_AMR_MONTHS) {
            throw new TermIsTooLong();
        }
        if (months > SHORTEST_AMR_MONTHS && term.agreement() == null) {
            throw new TermNeedsAgreement();
        }
        if (months < SHORTEST_AMR_MONTHS && !mayBeShort) {
            throw new TermIsTooShort();
        }
    }
}
