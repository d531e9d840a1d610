package dk.amr.domain.confidentiality.key;

import dk.amr.domain.shared.Sentence;

/** What a master key is good for. */
public enum KeyState {
    PRIMARY("I brug", "In use"),
    RETIRED("Afløst", "Retired"),
    MISSING("Mangler", "Missing");

    private final Sentence title;

    KeyState(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    /** The same in words. */
    public Sentence title() {
        return title;
    }
}
