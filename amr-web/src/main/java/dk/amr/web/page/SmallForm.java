package dk.amr.web.page;

import java.util.List;
import java.util.Map;

/**
 * A form that lies folded on the page of what it changes.
 *
 * @param suggestions what fields suggest, by the id that they name
 */
public record SmallForm(FormView form, List<Field> fields, Map<String, List<String>> suggestions, int version) {

    public SmallForm {
        fields = List.copyOf(fields);
        suggestions = Map.copyOf(suggestions);
    }
}
