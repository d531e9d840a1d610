package dk.amr.domain.mandate;

import dk.amr.domain.shared.DueDay;
import dk.amr.domain.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a newly elected AMR is phoned (S99, P10): a year after the start, or two weeks after a late report (E14). */
public final class FirstYear {

    private static final int DAYS_AFTER_A_LATE_REPORT = 14;

    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 30;

    private FirstYear() {}

    /** The day the call is due; the day the mandate starts counts, never the election (D9). */
    public static LocalDate checkDue(Mandate mandate) {
        LocalDate due = DueDay.yearsAfter(mandate.startsOn(), 1);
        return afterReport(mandate).filter(due::isBefore).orElse(due);
    }

    /** When the call may be made: from two weeks before it is due until thirty days after. */
    public static Period window(Mandate mandate) {
        LocalDate due = checkDue(mandate);
        return Period.through(due.minusDays(DAYS_BEFORE), due.plusDays(DAYS_AFTER));
    }

    /** Whether the mandate is the person's first as AMR at that workplace, so that there is a call to make (P10). */
    public static boolean isFirst(Mandate mandate, List<Mandate> ofPerson) {
        return mandate.isRegistered()
                && mandate.seat().role() == MandateRole.AMR
                && ofPerson.stream()
                        .filter(Mandate::isRegistered)
                        .filter(other -> other.seat().role() == MandateRole.AMR)
                        .filter(other ->
                                other.seat().workplace().equals(mandate.seat().workplace()))
                        .noneMatch(other -> other.startsOn().isBefore(mandate.startsOn()));
    }

    /** Whether the kreds heard of the mandate too late for the usual day. */
    public static boolean isReportedLate(Mandate mandate) {
        return afterReport(mandate)
                .filter(DueDay.yearsAfter(mandate.startsOn(), 1)::isBefore)
                .isPresent();
    }

    private static Optional<LocalDate> afterReport(Mandate mandate) {
        return Optional.ofNullable(mandate.election().reportedOn()).map(day -> day.plusDays(DAYS_AFTER_A_LATE_REPORT));
    }
}
