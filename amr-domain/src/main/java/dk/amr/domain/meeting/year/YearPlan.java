package dk.amr.domain.meeting.year;

import dk.amr.domain.calendar.FreeMonth;
import java.time.LocalDate;
import java.util.List;

/**
 * The year planner: every network down, the months across.
 *
 * @param networks those that are active at some time of the year, in the order of the Danish alphabet
 * @param months with the days on which people are away
 */
public record YearPlan(int year, LocalDate asOf, List<NetworkPlan> networks, List<FreeMonth> months) {

    public YearPlan {
        networks = List.copyOf(networks);
        months = List.copyOf(months);
    }
}
