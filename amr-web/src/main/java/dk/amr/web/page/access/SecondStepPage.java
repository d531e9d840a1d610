package dk.amr.web.page.access;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.SecondStepText;
import org.jspecify.annotations.Nullable;

/**
 * Where the app is given its key and shows that it works.
 *
 * @param key what the app is told; absent when the form is shown again, for the key is shown once
 * @param link by which a telephone opens its app
 * @param square the same link, for the camera of a telephone
 */
public record SecondStepPage(
        @Nullable String key,
        @Nullable String link,
        @Nullable Square square,
        FormView form,
        Field code) {

    /** The page with the key in it. */
    public static SecondStepPage of(String key, String link, Form form, Language language) {
        return new SecondStepPage(
                inFours(key), link, Square.of(link), FormView.of(form, language), code(form, language));
    }

    /** The page after a code that was not right. */
    public static SecondStepPage again(Form form, Language language) {
        return new SecondStepPage(null, null, null, FormView.of(form, language), code(form, language));
    }

    /** A field for a code of the app. */
    static Field code(Form form, Language language) {
        return Field.code(form, "kode", SecondStepText.CODE, language).hinted(SecondStepText.CODE_HINT, language);
    }

    private static String inFours(String key) {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }

    @Override
    public String toString() {
        return "SecondStepPage";
    }
}
