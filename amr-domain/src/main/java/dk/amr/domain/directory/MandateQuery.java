package dk.amr.domain.directory;

import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which mandates somebody asks for.
 *
 * @param person whose, or anybody's
 * @param currentOnly leaves out those that are over on the day, and those that were rejected
 * @param limit 1 to 1000
 */
public record MandateQuery(
        @Nullable MandateRole role,
        @Nullable PersonId person,
        boolean currentOnly,
        int limit,
        @Nullable String cursor) {

    /** Of anybody. */
    public MandateQuery(@Nullable MandateRole role, boolean currentOnly, int limit, @Nullable String cursor) {
        this(role, null, currentOnly, limit, cursor);
    }

    public MandateQuery {
        limit = Page.limit(limit, 1000);
    }

    MandateQuery of(PersonId whose) {
        return new MandateQuery(role, whose, currentOnly, limit, cursor);
    }
}
