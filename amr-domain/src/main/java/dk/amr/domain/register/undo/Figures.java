package dk.amr.domain.register.undo;

import java.util.List;

/** How many things of each kind an import made and changed. */
public record Figures(Count persons, Count workplaces, Count mandates, Count memberships, Count kommunegrupper) {

    /** Of an import that did nothing, or has only begun. */
    public static final Figures NONE = new Figures(Count.NONE, Count.NONE, Count.NONE, Count.NONE, Count.NONE);

    /** How many are new and how many are changed. */
    public record Count(int fresh, int changed) {

        public static final Count NONE = new Count(0, 0);

        public boolean isNone() {
            return equals(NONE);
        }
    }

    /** Whether nothing was made or changed. */
    public boolean isNone() {
        return List.of(persons, workplaces, mandates, memberships, kommunegrupper).stream()
                .allMatch(Count::isNone);
    }

    /** As an audit event tells them: what was made, then what was changed. */
    String told() {
        return "persons=%d+%d workplaces=%d+%d mandates=%d+%d memberships=%d+%d kommunegrupper=%d+%d"
                .formatted(
                        persons.fresh,
                        persons.changed,
                        workplaces.fresh,
                        workplaces.changed,
                        mandates.fresh,
                        mandates.changed,
                        memberships.fresh,
                        memberships.changed,
                        kommunegrupper.fresh,
                        kommunegrupper.changed);
    }
}
