package dk.amr.persistence.sharing.seal;

/** What lies there was not sealed so, or not there: it was changed, or moved. It tells nothing of what it holds. */
public final class SealIsBroken extends RuntimeException {

    /** Without a word of why. */
    public SealIsBroken() {
        super("seal-is-broken", null, false, false);
    }
}
