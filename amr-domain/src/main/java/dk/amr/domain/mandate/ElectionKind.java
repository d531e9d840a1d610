package dk.amr.domain.mandate;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** How somebody came to the mandate. The last two may run for less than a full term, to the end of another's. */
public enum ElectionKind {
    FIRST_ELECTION("nyvalg", "first election"),
    RE_ELECTION("genvalg", "re-election"),
    BY_ELECTION("omvalg", "by-election"),
    SUCCESSOR_FOR_ABSENCE("afløser", "successor for an absence");

    private final Sentence title;

    ElectionKind(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    boolean mayBeShort() {
        return this == BY_ELECTION || this == SUCCESSOR_FOR_ABSENCE;
    }

    /** Reads a kind in Danish or English, in any case. */
    public static ElectionKind of(String text) {
        String wanted = Danish.folded(text);
        for (ElectionKind kind : values()) {
            if (Danish.folded(kind.title.danish()).equals(wanted)
                    || kind.title.english().equals(wanted)
                    || Danish.folded(kind.name()).equals(wanted)) {
                return kind;
            }
        }
        throw new InvalidValue(
                "election-kind-is-unknown",
                new Sentence(
                        "Valgtypen skal være nyvalg, genvalg, omvalg eller afløser.",
                        "The kind of election must be first election, re-election, by-election or successor."));
    }
}
