package dk.amr.domain.correspondence.link;

/** The one thing that a personal link is good for. */
public enum LinkPurpose {
    ANSWER_OFFER,
    ANSWER_INVITATION,
    EVALUATE_MEETING,
    SHARE_AT_MEETING
}
