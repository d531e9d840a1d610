package dk.amr.web.page.access;

import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.SecondStepText;
import java.util.List;

/**
 * Where somebody shows once more who they are.
 *
 * @param isForCode whether a code is asked for, and not the password
 */
public record ProofPage(Purpose purpose, boolean isForCode, Field field, FormView form) {

    /** What the proof is given in. */
    public static final String FIELD = "bevis";

    /**
     * What was asked for, and is to be asked for again.
     *
     * @param address one of our own
     * @param isForm whether a form is sent there
     */
    public record Purpose(String address, boolean isForm, List<Carried> fields) {

        public Purpose {
            fields = List.copyOf(fields);
        }

        /** The page that it is asked for from: whoever fetches a file stays where they are. */
        public String back() {
            String path = address.replaceFirst("\\?.*", "");
            return path.substring(0, Math.max(1, path.lastIndexOf('/')));
        }

        @Override
        public String toString() {
            return "Purpose";
        }
    }

    /** A field of the form that is taken along. */
    public record Carried(String name, String value) {

        @Override
        public String toString() {
            return "Carried";
        }
    }

    public static ProofPage of(Purpose purpose, boolean isForCode, Form form, Language language) {
        Field field = isForCode
                ? Field.code(form, FIELD, SecondStepText.CODE, language).hinted(SecondStepText.GIVE_CODE_HINT, language)
                : Field.password(form, FIELD, Label.PASSWORD, language);
        return new ProofPage(purpose, isForCode, field, FormView.of(form, language));
    }
}
