package dk.amr.domain.register;

import dk.amr.domain.workplace.WorkplaceId;
import java.util.List;
import java.util.Map;

/**
 * The rows of one person, in the order of the file.
 *
 * @param workplaces the settled workplace of each row that names one, by its key
 * @param known the people of the register who share the number, the e-mail and name, or the name and a workplace, and
 *     are not another number of the same file
 */
public record PersonGroup(
        String key, List<StagedRow> rows, Map<String, WorkplaceId> workplaces, List<KnownPerson> known) {

    public PersonGroup {
        rows = List.copyOf(rows);
        workplaces = Map.copyOf(workplaces);
        known = List.copyOf(known);
    }

    @Override
    public String toString() {
        return "PersonGroup";
    }
}
