package dk.amr.domain.mandate;

import dk.amr.domain.shared.Danish;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;

/** What somebody is at a workplace. The roles have rules of their own, also when one person holds two (S62). */
public enum MandateRole {
    AMR("AMR", "AMR"),
    TR("TR", "TR"),
    FTR("FTR", "FTR"),
    LEADER("leder", "leader");

    private final Sentence title;

    MandateRole(String danish, String english) {
        this.title = new Sentence(danish, english);
    }

    public Sentence title() {
        return title;
    }

    /** Whether it represents colleagues: everybody but the leader. */
    public boolean isRepresentative() {
        return this != LEADER;
    }

    /** Reads a role in Danish or English, in any case. */
    public static MandateRole of(String text) {
        return switch (Danish.folded(text)) {
            case "amr", "amir", "arbejdsmiljoerepraesentant" -> AMR;
            case "tr", "tillidsrepraesentant" -> TR;
            case "ftr", "faellestillidsrepraesentant" -> FTR;
            case "leder", "leader", "afdelingsleder", "forstander" -> LEADER;
            default ->
                throw new InvalidValue(
                        "role-is-unknown",
                        new Sentence(
                                "Hvervet skal være AMR, TR, FTR eller Leder.",
                                "The role must be AMR, TR, FTR or Leader."));
        };
    }
}
