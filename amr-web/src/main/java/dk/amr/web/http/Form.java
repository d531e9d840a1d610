package dk.amr.web.http;

import dk.amr.domain.access.NothingHere;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.NotFound;
import dk.amr.domain.shared.RuleBroken;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Stale;
import dk.amr.domain.shared.Version;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody typed, and what is wrong with it, field by field, so that nothing typed is ever lost. */
public final class Form {

    /** The field of what is wrong with the form as a whole. */
    public static final String WHOLE = "";

    private final Map<String, List<String>> typed;
    private final Map<String, Sentence> errors = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private @Nullable Stale changed;
    private @Nullable RuleBroken broken;

    public Form(Map<String, List<String>> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** A form nobody has filled in yet, but for these fields. */
    public static Form startingWith(Map<String, String> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        fields.forEach((name, value) -> typed.put(name, List.of(value)));
        return new Form(typed);
    }

    /** Everything that came along, as it was typed. */
    public Map<String, List<String>> typed() {
        return typed;
    }

    /** What was typed, without blanks around it; nothing at all is an empty text. */
    public String text(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst().strip();
    }

    /** Every value of a field that may be given more than once, as ticks are. */
    public List<String> texts(String field) {
        return typed.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether the field came along at all: a choice that nobody made does not. */
    public boolean has(String field) {
        return typed.containsKey(field);
    }

    /** What was typed, to the last blank: a password. */
    public String exactly(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst();
    }

    /** The value of a field that must be filled in; absent when it is empty or cannot be read, which is noted. */
    public <T> Optional<T> need(String field, Function<String, T> reader) {
        if (text(field).isEmpty()) {
            refuse(field, new Sentence("Feltet skal udfyldes.", "This must be filled in."));
        }
        return read(field, reader);
    }

    /** The version that whoever filled in the form has seen. */
    public Optional<Version> seen() {
        return need("version", Version::parse);
    }

    /** The value of a field that may be empty; absent too when it cannot be read, which is noted. */
    public <T> Optional<T> read(String field, Function<String, T> reader) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text(field)));
        } catch (InvalidValue invalid) {
            refuse(field, invalid.sentence());
            return Optional.empty();
        }
    }

    /** Tells what a field is called on the page, for the summary of what is wrong. */
    public void call(String field, String label) {
        labels.put(field, label);
    }

    /** What a field is called; nothing where the page does not tell. */
    public String label(String field) {
        return labels.getOrDefault(field, "");
    }

    public void refuse(String field, Sentence why) {
        errors.putIfAbsent(field, why);
    }

    /** As {@link #submitted}, for a deed that gives nothing back; answers whether it was done. */
    public boolean submit(Map<String, String> fieldOfRule, Runnable deed) {
        return submitted(fieldOfRule, () -> {
                    deed.run();
                    return true;
                })
                .isPresent();
    }

    /**
     * Does the deed, unless something typed is wrong already; what the deed is refused for is put beside the field that
     * the rule belongs to. Gives what the deed gave, or nothing when it was not done.
     */
    public <T> Optional<T> submitted(Map<String, String> fieldOfRule, Supplier<T> deed) {
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(deed.get());
        } catch (NothingHere concealed) {
            throw concealed;
        } catch (InvalidValue invalid) {
            refuse(fieldOfRule.getOrDefault(invalid.rule(), WHOLE), invalid.sentence());
        } catch (RuleBroken refusal) {
            broken = refusal;
            refuse(fieldOfRule.getOrDefault(refusal.rule(), WHOLE), refusal.sentence());
        } catch (NotFound refusal) {
            refuse(fieldOfRule.getOrDefault(refusal.rule(), WHOLE), refusal.sentence());
        } catch (Stale overtaken) {
            changed = overtaken;
            refuse(WHOLE, overtaken.sentence());
        }
        return Optional.empty();
    }

    /** How a page that shows this form again answers. */
    public int status() {
        if (isStale()) {
            return 412;
        }
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isStale() {
        return changed != null;
    }

    /** What somebody else did first, where that is why the form was refused. */
    public @Nullable Stale changed() {
        return changed;
    }

    /** The rule that the form was refused by, where there is one. */
    public @Nullable RuleBroken broken() {
        return broken;
    }

    /** The same form with these fields filled in as well. */
    public Form with(Map<String, String> fields) {
        Map<String, List<String>> more = new LinkedHashMap<>(typed);
        fields.forEach((name, value) -> more.put(name, List.of(value)));
        Form form = new Form(more);
        form.errors.putAll(errors);
        form.changed = changed;
        form.broken = broken;
        return form;
    }

    public Map<String, Sentence> errors() {
        return errors;
    }

    public @Nullable Sentence error(String field) {
        return errors.get(field);
    }
}
