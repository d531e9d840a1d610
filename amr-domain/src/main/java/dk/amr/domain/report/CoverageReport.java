package dk.amr.domain.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the promise of S30 is kept on a day. A person with mandates in two kommunegrupper counts in both and once in
 * all.
 *
 * @param eligible AMRs who are to have an offer; absent where the figure would tell about somebody
 * @param notMembers AMRs with an active mandate who are not members of the kreds that day
 */
public record CoverageReport(
        LocalDate asOf,
        @Nullable Integer eligible,
        @Nullable Integer offered,
        @Nullable Integer inNetwork,
        @Nullable Integer notMembers,
        List<Row> kommunegrupper) {

    /** The figures of one kommunegruppe, or of several whose own figures would be too small to show. */
    public record Row(
            String name,
            boolean hasNetwork,
            @Nullable Integer eligible,
            @Nullable Integer offered,
            @Nullable Integer inNetwork) {

        /** Whether an offer is missing here that cannot be sent before there is a network. */
        public boolean waitsForNetwork() {
            return !hasNetwork && eligible != null && offered != null && offered < eligible;
        }
    }

    public CoverageReport {
        kommunegrupper = List.copyOf(kommunegrupper);
    }
}
