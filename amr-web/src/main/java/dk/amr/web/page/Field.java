package dk.amr.web.page;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of a form: its name in words, what was typed, and what is wrong with it. */
public record Field(
        String name,
        String label,
        String type,
        String width,
        String value,
        String autocomplete,
        boolean isRequired,
        @Nullable String hint,
        @Nullable String error,
        @Nullable String list,
        @Nullable Way way) {

    /** Where one goes for what the field lacks: words that end in the name of the place. */
    public record Way(String words, String name, String href) {}

    /** A line of text. */
    public static Field text(Form form, String name, Words label, Language language) {
        return of(form, name, label, language, "text", "");
    }

    /** A longer text, of several lines. */
    public static Field paragraphs(Form form, String name, Words label, Language language) {
        return of(form, name, label, language, "paragraphs", "");
    }

    /** A day, written as people write days. */
    public static Field day(Form form, String name, Words label, Language language) {
        return of(form, name, label, language, "text", "short").hinted(Label.DAY_HINT, language);
    }

    public static Field number(Form form, String name, Words label, Language language) {
        return of(form, name, label, language, "text", "number");
    }

    /** A time of the clock, written as people write times. */
    public static Field time(Form form, String name, Words label, Language language) {
        return of(form, name, label, language, "text", "time");
    }

    /** The password that somebody has, which is never shown again. */
    public static Field password(Form form, String name, Words label, Language language) {
        Field field = of(form, name, label, language, "password", "");
        return new Field(
                name, field.label, field.type, "", "", "current-password", true, null, field.error, null, null);
    }

    /** A code that somebody reads off an app, which is never shown again. */
    public static Field code(Form form, String name, Words label, Language language) {
        Field field = of(form, name, label, language, "text", "");
        return new Field(name, field.label, "text", "", "", "one-time-code", true, null, field.error, null, null);
    }

    /** A new password, which is never shown again. */
    public static Field newPassword(Form form, String name, Words label, Language language) {
        Field field = of(form, name, label, language, "password", "").required();
        return new Field(name, field.label, field.type, "", "", "new-password", true, null, field.error, null, null);
    }

    public Field hinted(Words hint, Language language) {
        return new Field(
                name, label, type, width, value, autocomplete, isRequired, hint.in(language), error, list, way);
    }

    public Field required() {
        return new Field(name, label, type, width, value, autocomplete, true, hint, error, list, way);
    }

    /** With a list of suggestions of that id. */
    public Field suggesting(String suggestions) {
        return new Field(name, label, type, width, value, autocomplete, isRequired, hint, error, suggestions, way);
    }

    /** With that way after its hint. */
    public Field leadingTo(Way there) {
        return new Field(name, label, type, width, value, autocomplete, isRequired, hint, error, list, there);
    }

    public @Nullable String inputMode() {
        return width.isEmpty() || width.equals("time") ? null : "numeric";
    }

    /** The ids of the hint and the error, for those who have the page read aloud. */
    public @Nullable String describedBy() {
        String ids = Stream.of(hint == null ? "" : name + "-hint", error == null ? "" : name + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    private static Field of(Form form, String name, Words label, Language language, String type, String width) {
        form.call(name, label.in(language));
        String error = Optional.ofNullable(form.error(name))
                .map((Sentence why) -> why.in(language))
                .orElse(null);
        return new Field(name, label.in(language), type, width, form.text(name), "off", false, null, error, null, null);
    }

    @Override
    public String toString() {
        return "Field[" + name + "]";
    }
}
