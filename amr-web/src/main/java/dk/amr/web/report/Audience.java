package dk.amr.web.report;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Request;

/** For whom a report is made: the office, or FU and everybody else who is to see no small cells. */
enum Audience {
    OFFICE,
    FU;

    /** The one asked for, the office when none is. */
    static Audience of(Request request) {
        return switch (request.query("audience").orElse("office")) {
            case "office" -> OFFICE;
            case "fu" -> FU;
            default ->
                throw new InvalidValue(
                        "audience-is-unknown", new Sentence("Vælg office eller fu.", "Choose office or fu."));
        };
    }
}
