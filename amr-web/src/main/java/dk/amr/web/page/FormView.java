package dk.amr.web.page;

import dk.amr.domain.network.FacilitatorMustBeActive;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.Figures;
import dk.amr.web.page.text.Label;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form as a whole, each thing with the way to its field.
 *
 * @param overtaken what somebody else saved first, where that is what is wrong
 * @param lacksAccount whether somebody without an account was named, so that whoever may see the accounts is led there
 */
public record FormView(
        String heading, List<FieldError> errors, @Nullable Overtaken overtaken, boolean lacksAccount) {

    /**
     * One thing that is wrong; the field is empty when it is about the form as a whole.
     *
     * @param label what the field is called, once the page has asked for it
     */
    public record FieldError(String field, String sentence, Supplier<String> label) {

        /** One that says by itself what it is about. */
        public FieldError(String field, String sentence) {
            this(field, sentence, () -> "");
        }

        /** The sentence, after the name of the field that it is about. */
        public String told() {
            return label.get().isEmpty() ? sentence : label.get() + ": " + sentence;
        }
    }

    public FormView {
        errors = List.copyOf(errors);
    }

    /** Where nobody came first. */
    public FormView(String heading, List<FieldError> errors) {
        this(heading, errors, null, false);
    }

    public static FormView of(Form form, Language language) {
        List<FieldError> errors = form.errors().entrySet().stream()
                .map(entry ->
                        new FieldError(entry.getKey(), entry.getValue().in(language), () -> form.label(entry.getKey())))
                .toList();
        return new FormView(
                heading(form, errors.size(), language), errors, null, form.broken() instanceof FacilitatorMustBeActive);
    }

    /** With what stands now beside what was typed; the same where nobody came first. */
    public FormView beside(@Nullable Overtaken first) {
        return first == null ? this : new FormView(heading, errors, first, lacksAccount);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    private static String heading(Form form, int errors, Language language) {
        if (form.isStale()) {
            return Label.CHANGED_MEANWHILE.in(language);
        }
        return errors == 1
                ? Label.ONE_THING_TO_CORRECT.in(language)
                : Figures.first(errors, language) + " " + Label.THINGS_TO_CORRECT.in(language);
    }
}
