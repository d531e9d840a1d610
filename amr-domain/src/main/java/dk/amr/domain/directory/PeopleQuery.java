package dk.amr.domain.directory;

import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people somebody asks for.
 *
 * @param text words of a name, a workplace, a member number, an e-mail address or a telephone number, each from its
 *     beginning; every word must match; nobody is found by a contact that is protected
 * @param role only those with an active mandate in that role
 * @param isMember only members of the kreds, or only those who are not
 * @param representativesOnly only those with a registered mandate as AMR, TR or FTR that is not over
 * @param limit 1 to 200
 * @param cursor where to go on, from the page before, which stood in the same order
 */
public record PeopleQuery(
        String text,
        @Nullable MandateRole role,
        @Nullable Boolean isMember,
        boolean representativesOnly,
        PeopleOrder order,
        int limit,
        @Nullable String cursor) {

    public static final int MOST_COUNTED = 100_000;

    public PeopleQuery {
        limit = Page.limit(limit);
    }

    /** In the usual order. */
    public PeopleQuery(
            String text,
            @Nullable MandateRole role,
            @Nullable Boolean isMember,
            boolean representativesOnly,
            int limit,
            @Nullable String cursor) {
        this(text, role, isMember, representativesOnly, PeopleOrder.USUAL, limit, cursor);
    }

    public static PeopleQuery everybody(int limit) {
        return new PeopleQuery("", null, null, false, limit, null);
    }

    /** The same people in another order, from the beginning. */
    public PeopleQuery in(PeopleOrder other) {
        return new PeopleQuery(text, role, isMember, representativesOnly, other, limit, null);
    }

    /** The same people in the same order, further on. */
    public PeopleQuery from(@Nullable String place) {
        return new PeopleQuery(text, role, isMember, representativesOnly, order, limit, place);
    }

    /** The words sought, folded; those beyond the fourth narrow nothing. */
    public List<String> words() {
        return SoughtWords.in(text);
    }

    PeopleQuery ofRepresentativesOnly() {
        return new PeopleQuery(text, role, isMember, true, order, limit, cursor);
    }

    @Override
    public String toString() {
        return "PeopleQuery";
    }
}
