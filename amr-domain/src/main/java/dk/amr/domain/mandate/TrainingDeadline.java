package dk.amr.domain.mandate;

import dk.amr.domain.shared.DueDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By when a new AMR is to have the obligatory work-environment training of three days (P18): dated rules, each with its
 * source. It informs; the union is not the authority.
 */
public final class TrainingDeadline {

    private record Rule(LocalDate from, boolean countsFromElection, String source) {}

    private static final int MONTHS = 3;

    private static final List<Rule> RULES = List.of(
            new Rule(LocalDate.of(2024, 2, 1), false, "L 67 (2023-24): 3 months from taking office"),
            new Rule(LocalDate.MIN, true, "earlier rules: 3 months from election"));

    private TrainingDeadline() {}

    /** The last day for the training of an AMR; empty for other roles. */
    public static Optional<LocalDate> of(Mandate mandate) {
        if (mandate.seat().role() != MandateRole.AMR) {
            return Optional.empty();
        }
        LocalDate start = mandate.startsOn();
        Rule rule = RULES.stream()
                .filter(each -> !start.isBefore(each.from()))
                .findFirst()
                .orElseThrow();
        LocalDate heldOn = mandate.election().heldOn();
        return Optional.of(DueDay.monthsAfter(rule.countsFromElection() && heldOn != null ? heldOn : start, MONTHS));
    }
}
