package dk.amr.domain.confidentiality;

import dk.amr.domain.shared.Sentence;

/** Whom of the group the author lets read (P7). */
public enum Audience {
    /** Those who were present when it was shared. */
    PRESENT("De, der var med på mødet", "Those who were at the meeting"),
    /** Everybody who is in the network. */
    WHOLE_GROUP("Hele netværket", "The whole network");

    private final Sentence title;

    Audience(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    /** The same in words. */
    public Sentence title() {
        return title;
    }
}
