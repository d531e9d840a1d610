package dk.amr.domain.shared;

/** Something that can be put back as it was. */
public interface Remembering {

    /** What puts everything back as it is now. */
    Runnable memory();
}
