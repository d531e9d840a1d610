package dk.amr.web.http.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What went wrong, for a script (RFC 9457). */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DifferenceView> differences,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FindingView> findings) {

    /** A field that somebody else changed first: as it was sent, and as it is now. */
    record DifferenceView(String field, String yours, String theirs) {
        @Override
        public String toString() {
            return "DifferenceView[" + field + "]";
        }
    }

    /** Where a text tells of somebody: which part of it, from which code point to before which, and what it tells. */
    record FindingView(String part, int start, int end, String kind) {}

    Problem {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }
}
