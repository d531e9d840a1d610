package dk.amr.web.http.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What went wrong, for a script (RFC 9457). */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DifferenceView> differences) {

    /** A field that somebody else changed first: as it was sent, and as it is now. */
    record DifferenceView(String field, String yours, String theirs) {
        @Override
        public String toString() {
            return "DifferenceView[" + field + "]";
        }
    }

    Problem {
        differences = List.copyOf(differences);
    }
}
