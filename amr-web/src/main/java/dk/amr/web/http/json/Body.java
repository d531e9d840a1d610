package dk.amr.web.http.json;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What a JSON body must hold. */
public final class Body {

    private Body() {}

    /** The value of a field that may not be left out. */
    public static <T> T need(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue(
                    "field-is-missing",
                    new Sentence("Feltet " + field + " mangler.", "The field " + field + " is missing."));
        }
        return value;
    }
}
