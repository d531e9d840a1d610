package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.Words;

/** Something that somebody says or leaves unsaid in a form. */
public record Tick(String name, String label, String explanation, boolean isSet) {

    public static Tick of(Form form, String name, Words label, Words explanation, Language language) {
        return new Tick(
                name,
                label.in(language),
                explanation.in(language),
                !form.text(name).isEmpty());
    }
}
