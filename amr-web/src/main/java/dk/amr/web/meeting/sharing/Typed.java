package dk.amr.web.meeting.sharing;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.SharedText;
import dk.amr.domain.meeting.sharing.room.Draft;
import dk.amr.domain.meeting.sharing.room.Readership;
import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.Form;
import dk.amr.web.page.Versions;
import dk.amr.web.page.sharing.ItemForm;
import dk.amr.web.page.sharing.ReadersFields;
import dk.amr.web.page.text.SharingLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What somebody typed into the forms about shared items, and what stands in them before anybody has. */
final class Typed {

    /** The fields that rules belong to. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("task-is-missing", ItemForm.TASK),
            Map.entry("task-is-too-long", ItemForm.TASK),
            Map.entry("task-has-control-characters", ItemForm.TASK),
            Map.entry("wish-is-too-long", ItemForm.WISH),
            Map.entry("wish-has-control-characters", ItemForm.WISH),
            Map.entry("next-step-is-missing", ItemForm.NEXT_STEP),
            Map.entry("next-step-is-too-long", ItemForm.NEXT_STEP),
            Map.entry("next-step-has-control-characters", ItemForm.NEXT_STEP),
            Map.entry("reason-is-too-long", ItemForm.REASON),
            Map.entry("reason-has-control-characters", ItemForm.REASON),
            Map.entry("reader-cannot-be-chosen", ReadersFields.AUDIENCE));

    private Typed() {}

    /** Notes what is missing; the text itself is read when it is kept. */
    private static Optional<SharedKind> kind(Form form) {
        if (form.text(ItemForm.KIND).isEmpty()) {
            form.refuse(ItemForm.KIND, SharingLabel.CHOOSE_KIND.sentence());
        }
        return form.read(ItemForm.KIND, SharedKind::of);
    }

    private static SharedText text(Form form, SharedKind kind, Language language) {
        boolean isUnknown = form.text(ItemForm.NEXT_STEP).isEmpty()
                && !form.text(ItemForm.NOT_KNOWN).isEmpty();
        return new SharedText(
                kind,
                form.text(ItemForm.TASK),
                form.text(ItemForm.WISH),
                isUnknown ? SharedText.NOT_KNOWN_YET.in(language) : form.text(ItemForm.NEXT_STEP),
                form.text(ItemForm.REASON));
    }

    private static Optional<Readership> readers(Form form) {
        if (form.text(ReadersFields.AUDIENCE).isEmpty()) {
            form.refuse(ReadersFields.AUDIENCE, SharingLabel.CHOOSE_AUDIENCE.sentence());
        }
        return form.read(ReadersFields.AUDIENCE, Audience::of)
                .map(audience -> new Readership(
                        audience,
                        form.texts(ReadersFields.EXCLUDED).stream()
                                .map(PersonId::parse)
                                .collect(Collectors.toSet()),
                        !form.text(ReadersFields.SUCCESSORS).isEmpty()));
    }

    /** Shares what was typed, unless something in it is wrong; answers whether it was done. */
    static boolean share(Form form, Language language, Consumer<Draft> deed) {
        Optional<SharedKind> kind = kind(form);
        Optional<Readership> readers = readers(form);
        return form.submit(
                FIELDS, () -> deed.accept(new Draft(text(form, kind.orElseThrow(), language), readers.orElseThrow())));
    }

    /** What came of it: what is told where the whole network may read, or otherwise. */
    static String shared(Form form, String otherwise) {
        return Audience.of(form.text(ReadersFields.AUDIENCE)) == Audience.WHOLE_GROUP ? "delt-alle" : otherwise;
    }

    /** Puts what was typed in the place of the words there are, unless something in it is wrong. */
    static boolean redact(Form form, Language language, BiConsumer<SharedText, Version> deed) {
        Optional<SharedKind> kind = kind(form);
        Optional<Version> seen = form.need(ItemForm.VERSION, Versions::read);
        return form.submit(FIELDS, () -> deed.accept(text(form, kind.orElseThrow(), language), seen.orElseThrow()));
    }

    /** Lets those read who were chosen, unless something in the form is wrong. */
    static boolean choose(Form form, BiConsumer<Readership, Version> deed) {
        Optional<Readership> readers = readers(form);
        Optional<Version> seen = form.need(ItemForm.VERSION, Versions::read);
        return form.submit(FIELDS, () -> deed.accept(readers.orElseThrow(), seen.orElseThrow()));
    }

    /** A form that nobody has filled in. */
    static Form blank() {
        return new Form(ReadersFields.first());
    }

    /** The words as they stand, to be changed. */
    static Form wordsOf(SharedEntry entry) {
        SharedText text = entry.text();
        boolean isUnknown = text.nextStep().equals(SharedText.NOT_KNOWN_YET.danish())
                || text.nextStep().equals(SharedText.NOT_KNOWN_YET.english());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(ItemForm.KIND, List.of(ItemForm.code(text.kind())));
        fields.put(ItemForm.TASK, List.of(text.task()));
        fields.put(ItemForm.WISH, List.of(text.wish()));
        fields.put(ItemForm.NEXT_STEP, List.of(isUnknown ? "" : text.nextStep()));
        fields.put(ItemForm.NOT_KNOWN, List.of(isUnknown ? "ja" : ""));
        fields.put(ItemForm.REASON, List.of(text.reason()));
        fields.put(ItemForm.VERSION, List.of(version(entry)));
        return new Form(fields);
    }

    /** The readers as they are, to be chosen anew. */
    static Form readersOf(SharedEntry entry) {
        Map<String, List<String>> fields =
                new LinkedHashMap<>(ReadersFields.of(entry.item().circle()));
        fields.put(ItemForm.VERSION, List.of(version(entry)));
        return new Form(fields);
    }

    private static String version(SharedEntry entry) {
        return Integer.toString(entry.item().version().number());
    }
}
