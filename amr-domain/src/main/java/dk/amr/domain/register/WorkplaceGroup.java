package dk.amr.domain.register;

import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one workplace.
 *
 * @param settled the workplace's id, once it is settled
 * @param known the workplaces of the register with that P-number, or else with that name
 */
public record WorkplaceGroup(
        String key, List<StagedRow> rows, @Nullable WorkplaceId settled, List<Workplace> known) {

    public WorkplaceGroup {
        rows = List.copyOf(rows);
        known = List.copyOf(known);
    }

    /** The group without the rows that are refused, unless that leaves none. */
    Optional<WorkplaceGroup> without(RemarkList refused) {
        List<StagedRow> rest =
                rows.stream().filter(row -> !refused.isAbout(row)).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new WorkplaceGroup(key, rest, settled, known));
    }
}
