package dk.amr.domain.meeting.evaluation;

import dk.amr.domain.shared.Sentence;

/** What those who came are asked about, each from 1 to 5. */
public enum Dimension {
    /** Self-rated competence (S9, S16). */
    COMPETENCE("Mødet har styrket mig som AMR", "The meeting has strengthened me as an AMR"),
    /** Awareness of the role (S67). */
    ROLE_CLARITY("Jeg er blevet klarere på min rolle", "My role has become clearer to me"),
    /** The effect at the workplace (S28). */
    EFFECT("Jeg kan bruge det på min arbejdsplads", "I can use it at my workplace"),
    /** The professional level (S8, S26). */
    QUALITY("Det faglige niveau var højt", "The professional level was high");

    private final Sentence statement;

    Dimension(String danish, String english) {
        this.statement = new Sentence(danish, english);
    }

    public Sentence statement() {
        return statement;
    }
}
