package dk.amr.domain.correspondence;

/** What a message tells of. */
public enum MessageKind {
    /** The offer of a place in a network (S4). */
    NETWORK_OFFER,
    /** That somebody is invited to a meeting of their network (SC4). */
    MEETING_INVITATION,
    /** That a meeting is at another time or place, or that the invitation holds again. */
    MEETING_CHANGE,
    /** That a meeting is called off, or that the invitation no longer holds; which of the two is not told (D18). */
    MEETING_CANCELLATION,
    /** That a meeting is near (P19). */
    MEETING_REMINDER,
    /** The question for an evaluation (S26). */
    MEETING_EVALUATION,
    /** The question to a leader for time off for somebody who agreed to be named (S50, P11). */
    LEAVE_REQUEST,
    /** To a leader who was asked for time off: that the meeting is called off (E6). */
    LEAVE_VOID
}
