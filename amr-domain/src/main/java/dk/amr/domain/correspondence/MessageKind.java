package dk.amr.domain.correspondence;

/** What a message tells of. */
public enum MessageKind {
    /** The offer of a place in a network (S4). */
    NETWORK_OFFER
}
