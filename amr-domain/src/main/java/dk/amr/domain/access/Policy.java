package dk.amr.domain.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place that says who may do what. A use case, a relation or a role that no row names is denied; the tests are
 * made from the same rows, every cell of them.
 */
public final class Policy {

    // the office and the facilitator write to people, so they see what others do not (E18)
    private static final Set<Role> SEE_PROTECTED_CONTACTS = EnumSet.of(Role.OFFICE_ADMIN, Role.CONSULTANT);

    private static final List<PolicyRow> ROWS = PolicyRow.read(PolicyTable.TEXT);

    private final Map<UseCase, Map<Relation, PolicyRow>> rows = new EnumMap<>(UseCase.class);

    public Policy() {
        ROWS.forEach(row -> rows.computeIfAbsent(row.useCase(), unused -> new EnumMap<>(Relation.class))
                .put(row.relation(), row));
    }

    /** Every row, in the order of the table. */
    public static List<PolicyRow> rows() {
        return ROWS;
    }

    /** The best of what the roles are given; with no row, no. */
    public Decision decide(Collection<Role> roles, UseCase useCase, Relation relation) {
        PolicyRow row = rows.getOrDefault(useCase, Map.of()).get(relation);
        if (row == null) {
            return relation == Relation.OTHER_KREDS ? Decision.CONCEAL : Decision.DENY;
        }
        return roles.stream().map(row::of).min(Enum::compareTo).orElse(Decision.DENY);
    }

    /** Whether any of the roles sees how a person with a protected contact is reached (E18). */
    public boolean showsProtectedContacts(Collection<Role> roles) {
        return !Collections.disjoint(roles, SEE_PROTECTED_CONTACTS);
    }

    /** Whether doing this leaves an audit event. */
    public boolean records(UseCase useCase) {
        return rows.getOrDefault(useCase, Map.of()).values().stream().anyMatch(PolicyRow::recorded);
    }

    /** Whether a page does this only for whoever has shown within the last minutes who they are (trust A-5). */
    public boolean asksForProof(UseCase useCase) {
        return rows.getOrDefault(useCase, Map.of()).values().stream().anyMatch(PolicyRow::provedAfresh);
    }
}
