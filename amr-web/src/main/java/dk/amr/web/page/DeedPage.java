package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page with one form about one matter: what it is, the fields, what will be true afterwards, and the button.
 *
 * @param suggestions what fields suggest, by the id that they name
 * @param version the edition of the thing that the form was made from, where there is one
 * @param sendsMail whether the button has mail sent, so that it is told before where no mail leaves
 */
public record DeedPage(
        Matter matter,
        FormView form,
        List<Question> questions,
        List<Field> fields,
        Map<String, List<String>> suggestions,
        Deed deed,
        @Nullable Integer version,
        boolean sendsMail) {

    /** A step of the way here. */
    public record Crumb(String href, String name) {}

    /** What it is about; the last crumb is where one goes who changes their mind. */
    public record Matter(
            List<Crumb> crumbs, String heading, @Nullable String lead) {

        public Matter {
            crumbs = List.copyOf(crumbs);
        }

        public String back() {
            return crumbs.getLast().href();
        }

        @Override
        public String toString() {
            return "Matter";
        }
    }

    /** A choice among a few. */
    public record Question(
            String name, String legend, @Nullable String error, List<Choice> choices) {

        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** What the button does. */
    public record Deed(
            String button,
            @Nullable String consequence,
            boolean isFinal,
            @Nullable String action) {

        /** One that is sent to the address of its own page. */
        public Deed(String button, @Nullable String consequence, boolean isFinal) {
            this(button, consequence, isFinal, null);
        }
    }

    public DeedPage {
        questions = List.copyOf(questions);
        fields = List.copyOf(fields);
        suggestions = Map.copyOf(suggestions);
    }

    /** A form with fields alone. */
    public static DeedPage of(Matter matter, FormView form, List<Field> fields, Deed deed) {
        return new DeedPage(matter, form, List.of(), fields, Map.of(), deed, null, false);
    }

    public DeedPage asking(Question... wanted) {
        return new DeedPage(matter, form, List.of(wanted), fields, suggestions, deed, version, sendsMail);
    }

    public DeedPage suggesting(Map<String, List<String>> words) {
        return new DeedPage(matter, form, questions, fields, words, deed, version, sendsMail);
    }

    public DeedPage sendingMail(boolean isSent) {
        return new DeedPage(matter, form, questions, fields, suggestions, deed, version, isSent);
    }

    /** Made from that edition of the thing. */
    public DeedPage from(Version seen) {
        return new DeedPage(matter, form, questions, fields, suggestions, deed, seen.number(), sendsMail);
    }

    /** Beside how the thing stands, where somebody else changed it before this was typed. */
    public DeedPage beside(Overtaken.Now now, Form typed, Language language) {
        Overtaken first = Overtaken.in(typed, now, Asked.of(questions, fields), deed.button(), matter.back(), language);
        return new DeedPage(matter, form.beside(first), questions, fields, suggestions, deed, version, sendsMail);
    }

    @Override
    public String toString() {
        return "DeedPage";
    }
}
