package dk.amr.domain.access;

/** What the thing is to the kreds of the one who asks. */
public enum Relation {
    /** A person of the kreds who represents colleagues on the day: AMR, TR or FTR. */
    REPRESENTATIVE,
    /** Of a network that the caller leads on the day: the network itself, or somebody in it or in its kommunegruppe. */
    OWN_NETWORK,
    /** Anything else of the kreds. */
    OWN_KREDS,
    /** Of another kreds, or of none: it does not exist. */
    OTHER_KREDS
}
