package dk.amr.domain.meeting.planning;

import java.util.Locale;

/** What somebody who plans is advised about. Nothing of it keeps anybody from going on (D7). */
public enum AdviceKind {
    DURATION,
    THEME_LENGTH,
    NO_THEME,
    FRAME_LENGTH,
    TIME_IS_NOT_SHARED,
    RULES_ARE_NOT_FIRST,
    PUBLIC_HOLIDAY,
    SCHOOL_HOLIDAY,
    WEEKEND,
    NO_PREDECESSOR,
    LATER_DAY,
    PREDECESSOR_CANCELLED,
    LATE_INVITATION,
    FACILITATOR_MISSING,
    FACILITATOR_IS_BUSY,
    MORE_THAN_FOUR,
    TERM_ENDS_BEFORE,
    NOT_EVALUATED,
    NO_NEXT_STEPS;

    /** A stable word for it: {@code theme-length}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
