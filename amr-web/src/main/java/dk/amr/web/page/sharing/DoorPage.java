package dk.amr.web.page.sharing;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.SharingLinkText;
import dk.amr.web.page.text.SharingText;
import org.jspecify.annotations.Nullable;

/** The page where a code is asked for; it knows when the meeting was, and nobody's name. */
public record DoorPage(
        String story, @Nullable String done, boolean wasSent, FormView errors, Field code, String send, String enter) {

    /** The field in which the code is typed. */
    public static final String CODE = "kode";

    /**
     * What happened before.
     *
     * @param wasSent whether a code was asked for just now
     * @param hasLeft whether a visit was ended just now
     */
    public record Before(boolean wasSent, boolean hasLeft) {}

    /** With the addresses to which the two forms are sent. */
    public static DoorPage of(TimeSlot slot, Before before, String send, String enter, Form form, Language language) {
        return new DoorPage(
                SharingText.story(slot, language),
                done(before, language),
                before.wasSent(),
                FormView.of(form, language),
                Field.number(form, CODE, SharingLinkText.CODE, language)
                        .hinted(SharingLinkText.CODE_HINT, language)
                        .required(),
                send,
                enter);
    }

    private static @Nullable String done(Before before, Language language) {
        if (before.wasSent()) {
            return SharingLinkText.CODE_SENT.in(language);
        }
        return before.hasLeft() ? SharingLinkText.LEFT.in(language) : null;
    }

    @Override
    public String toString() {
        return "DoorPage";
    }
}
