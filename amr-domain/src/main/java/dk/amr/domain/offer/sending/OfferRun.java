package dk.amr.domain.offer.sending;

import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of offers did, or would do: a line for every AMR it looked at. Names are there only where they were asked
 * for.
 */
public record OfferRun(LocalDate asOf, boolean isApplied, List<Line> lines) {

    /**
     * One AMR in one kommunegruppe; the kommunegruppe is absent outside the area.
     *
     * @param hasEmail whether an offer can be mailed
     */
    public record Line(
            PersonId person,
            @Nullable PersonName name,
            @Nullable KommunegruppeName kommunegruppe,
            boolean hasEmail,
            Verdict verdict) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    public OfferRun {
        lines = List.copyOf(lines);
    }

    /** How many the run sends an offer to. */
    public int sent() {
        return count(Verdict.Send.class);
    }

    public int blocked() {
        return count(Verdict.Blocked.class);
    }

    public int skipped() {
        return count(Verdict.Skipped.class);
    }

    public int excluded() {
        return count(Verdict.Excluded.class);
    }

    /** The lines of one kind of verdict. */
    public List<Line> of(Class<? extends Verdict> kind) {
        return lines.stream().filter(line -> kind.isInstance(line.verdict())).toList();
    }

    private int count(Class<? extends Verdict> kind) {
        return of(kind).size();
    }
}
