package dk.amr.web.page.sharing;

import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.guard.Finding;
import dk.amr.domain.meeting.sharing.SharedKind;
import dk.amr.domain.meeting.sharing.TextIsMarked;
import dk.amr.domain.meeting.sharing.TextTellsOfPersons;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.OvertakenLabel;
import dk.amr.web.page.text.SharingLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form by which something is shared, or gets other words: under the second ground rule, with what the guard found.
 *
 * @param rule the second ground rule, in its own words (S47)
 * @param reason asked for only where the guard has marked something that may stay
 * @param readers absent where only the words change
 */
public record ItemForm(
        DeedPage.Matter matter,
        FormView errors,
        String rule,
        List<Choice> kinds,
        @Nullable String kindError,
        List<Part> parts,
        Tick notKnown,
        @Nullable Part reason,
        @Nullable ReadersFields readers,
        DeedPage.Deed deed,
        @Nullable String version) {

    /** The names of the fields. */
    public static final String KIND = "slags";

    public static final String TASK = "opgave";
    public static final String WISH = "oensket";
    public static final String NEXT_STEP = "skridt";
    public static final String NOT_KNOWN = "ved-ikke";
    public static final String REASON = "grund";
    public static final String VERSION = "version";

    /** One of the three texts, or the reason; marked where the guard found something in it. */
    public record Part(Field field, @Nullable Marked marked) {}

    public ItemForm {
        kinds = List.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    /** Something new, which these may be kept out of. */
    public static ItemForm anew(
            DeedPage.Matter matter, String action, List<RoomView.Colleague> colleagues, Form form, Language language) {
        return of(
                matter,
                ReadersFields.of(form, colleagues, Set.of(), language),
                new DeedPage.Deed(
                        SharingLabel.SHARE.in(language), SharingLabel.SHARE_CONSEQUENCE.in(language), false, action),
                form,
                language);
    }

    /** Other words in what was shared. */
    public static ItemForm redaction(DeedPage.Matter matter, String action, Form form, Language language) {
        return of(
                matter,
                null,
                new DeedPage.Deed(
                        SharingLabel.KEEP_CHANGE.in(language),
                        SharingLabel.CHANGE_CONSEQUENCE.in(language),
                        false,
                        action),
                form,
                language);
    }

    /** Beside the words that stand, where they were changed before these were written. */
    public ItemForm beside(Form now, Form typed, Language language) {
        List<Asked> asked = new ArrayList<>(List.of(Asked.of(KIND, SharingLabel.WHAT_KIND.in(language), kinds)));
        parts.forEach(part -> asked.add(Asked.of(part.field())));
        Overtaken.Now words = new Overtaken.Now(OvertakenLabel.WHAT_IS_SHARED.in(language), "", now);
        Overtaken first = Overtaken.in(typed, words, asked, deed.button(), matter.back(), language);
        return new ItemForm(
                matter, errors.beside(first), rule, kinds, kindError, parts, notKnown, reason, readers, deed, version);
    }

    private static ItemForm of(
            DeedPage.Matter matter, @Nullable ReadersFields readers, DeedPage.Deed deed, Form form, Language language) {
        return new ItemForm(
                matter,
                FormView.of(form, language),
                GroundRules.RULES.get(1).in(language),
                Arrays.stream(SharedKind.values())
                        .map(kind -> kind(kind, form, language))
                        .toList(),
                Optional.ofNullable(form.error(KIND))
                        .map((Sentence why) -> why.in(language))
                        .orElse(null),
                parts(form, language),
                Tick.of(form, NOT_KNOWN, SharingLabel.NOT_KNOWN, SharingLabel.NOT_KNOWN_WHY, language),
                reason(form, language),
                readers,
                deed,
                form.text(VERSION).isEmpty() ? null : form.text(VERSION));
    }

    /** A reason that was typed stays, whatever the form is refused for. */
    private static @Nullable Part reason(Form form, Language language) {
        if (!(form.broken() instanceof TextTellsOfPersons) && form.text(REASON).isEmpty()) {
            return null;
        }
        List<Finding> found = form.broken() instanceof TextIsMarked told ? told.inReason() : List.of();
        Field field =
                Field.text(form, REASON, SharingLabel.REASON, language).hinted(SharingLabel.REASON_HINT, language);
        return new Part(field, marked(form, REASON, found, language));
    }

    private static List<Part> parts(Form form, Language language) {
        List<List<Finding>> marks =
                form.broken() instanceof TextIsMarked told ? told.marks() : List.of(List.of(), List.of(), List.of());
        return List.of(
                new Part(
                        Field.paragraphs(form, TASK, SharingLabel.TASK, language)
                                .hinted(SharingLabel.TASK_HINT, language),
                        marked(form, TASK, marks.get(0), language)),
                new Part(
                        Field.paragraphs(form, WISH, SharingLabel.WISH, language)
                                .hinted(SharingLabel.WISH_HINT, language),
                        marked(form, WISH, marks.get(1), language)),
                new Part(
                        Field.paragraphs(form, NEXT_STEP, SharingLabel.NEXT_STEP, language)
                                .hinted(SharingLabel.NEXT_STEP_HINT, language),
                        marked(form, NEXT_STEP, marks.get(2), language)));
    }

    private static @Nullable Marked marked(Form form, String name, List<Finding> found, Language language) {
        return found.isEmpty() ? null : Marked.of(asKept(form.text(name)), found, language);
    }

    /** A browser sends its own ends of lines. */
    private static String asKept(String typed) {
        return typed.replace("\r\n", "\n");
    }

    private static Choice kind(SharedKind kind, Form form, Language language) {
        String code = code(kind);
        return new Choice(code, kind.title().in(language), null, form.text(KIND).equals(code));
    }

    /** As it stands in the form. */
    public static String code(SharedKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "ItemForm";
    }
}
