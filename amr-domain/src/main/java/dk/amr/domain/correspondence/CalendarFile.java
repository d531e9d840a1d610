package dk.amr.domain.correspondence;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.util.Set;

/**
 * Calendar entries in the words that calendars read (RFC 5545), to be sent or fetched. Any method but REQUEST, CANCEL
 * and PUBLISH is refused, for it becomes a part of the head of a mail.
 */
public record CalendarFile(String method, String text) {

    private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL", "PUBLISH");

    public CalendarFile {
        if (!METHODS.contains(method)) {
            throw new InvalidValue(
                    "calendar-method-is-unknown",
                    new Sentence(
                            "En kalenderfil indkalder, aflyser eller viser.",
                            "A calendar file calls, cancels or shows."));
        }
    }

    @Override
    public String toString() {
        return "CalendarFile[" + method + "]";
    }
}
