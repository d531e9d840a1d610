package dk.amr.web.page.meeting.attendance;

import dk.amr.domain.meeting.attendance.Attendance;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.web.http.Form;

/** The names of the fields about one person, and what they hold. */
public final class Seats {

    public static final String PRESENCE = "f-";
    public static final String REASON = "g-";
    public static final String ALOUD = "l-";
    public static final String SEEN = "s-";
    public static final String VERSION = "v-";

    private Seats() {}

    /** What is recorded of somebody, as one word. */
    static String known(GuestLine guest) {
        Attendance kept = guest.attendance();
        if (kept == null) {
            return "-";
        }
        return kept.presence() + (kept.reason() == null ? "" : "-" + kept.reason());
    }

    /** Whether something about the person was chosen that is not what was seen. */
    public static boolean isTouched(Form form, String person) {
        String presence = form.text(PRESENCE + person);
        String reason = presence.equals(Presence.REGRETS.name()) ? form.text(REASON + person) : "";
        String chosen = presence + (reason.isEmpty() ? "" : "-" + reason);
        boolean isChosen = !presence.isEmpty();
        return isChosen
                && (!chosen.equals(form.text(SEEN + person))
                        || !form.text(ALOUD + person).isEmpty());
    }

    static String typed(Form form, String field, String kept) {
        return form.has(field) ? form.text(field) : form.has(SEEN + field.substring(PRESENCE.length())) ? "" : kept;
    }
}
