package dk.amr.web.page.meeting;

/** What the one who looks may do about a meeting; the page offers nothing else. */
public record MeetingDeeds(
        boolean mayInvite,
        boolean mayRevise,
        boolean mayMove,
        boolean mayCancel,
        boolean mayAnswer,
        boolean mayRecord,
        boolean mayClose,
        boolean mayNoteWish,
        boolean mayDecide,
        boolean maySeeShared) {}
