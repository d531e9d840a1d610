package dk.amr.domain.correspondence;

import dk.amr.domain.shared.Sentence;

/** What a message tells of. */
public enum MessageKind {
    /** The offer of a place in a network (S4). */
    NETWORK_OFFER("Tilbud om netværk", "Offer of a network"),
    /** That somebody is invited to a meeting of their network (SC4). */
    MEETING_INVITATION("Invitation til møde", "Invitation to a meeting"),
    /** That a meeting is at another time or place, or that the invitation holds again. */
    MEETING_CHANGE("Ændring af møde", "Change of a meeting"),
    /** That a meeting is called off, or that the invitation no longer holds; which of the two is not told (D18). */
    MEETING_CANCELLATION("Aflysning af møde", "Cancellation of a meeting"),
    /** That a meeting is near (P19). */
    MEETING_REMINDER("Påmindelse om møde", "Reminder of a meeting"),
    /** The question for an evaluation (S26). */
    MEETING_EVALUATION("Evaluering af møde", "Evaluation of a meeting"),
    /** The link to what is shared at a meeting, for those who were there (D23). */
    SHARED_AT_MEETING("Delt på mødet", "Shared at the meeting"),
    /** The code that is asked for beside that link (D23). */
    SHARED_CODE("Engangskode", "One-time code"),
    /** The question to a leader for time off for somebody who agreed to be named (S50, P11). */
    LEAVE_REQUEST("Spørgsmål om tjenestefri", "Question about time off"),
    /** To a leader who was asked for time off: that the meeting is at another time. */
    LEAVE_CHANGE("Tjenestefri på et andet tidspunkt", "Time off at another time"),
    /** To a leader who was asked for time off: that the meeting is called off (E6). */
    LEAVE_VOID("Tjenestefri ikke længere aktuel", "Time off no longer needed");

    private final Sentence title;

    MessageKind(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }
}
