package dk.amr.domain.kommunegruppe;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import java.time.LocalDate;

/**
 * Who is to have an offer (P1, D2; S5, S76): an AMR whose mandate is active on the day at a workplace in the kreds'
 * area, and who is a member of the kreds on the day.
 */
public final class Eligibility {

    private Eligibility() {}

    /** Whether the mandate counts: an AMR's, active on the day, at a workplace that some kommunegruppe covers. */
    public static boolean mandateCounts(Mandate mandate, boolean isInArea, LocalDate day) {
        return mandate.seat().role() == MandateRole.AMR && isInArea && mandate.isActive(day);
    }
}
