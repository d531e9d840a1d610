package dk.amr.domain.directory;

import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
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
        if (limit < 1 || limit > 1000) {
            throw new InvalidValue(
                    "limit-is-out-of-range",
                    new Sentence("Antallet på en side er 1–1000.", "The number on a page is 1–1000."));
        }
    }

    MandateQuery of(PersonId whose) {
        return new MandateQuery(role, whose, currentOnly, limit, cursor);
    }
}
