package dk.amr.domain.report;

import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;

/** Counts who is to have an offer, by the rule of {@code Eligibility}, on any day. */
public interface CoverageFigures {

    /** The figures of the kreds on the day; the kommunegrupper in the order of the Danish alphabet. */
    CoverageReport on(KredsId kreds, LocalDate day);
}
