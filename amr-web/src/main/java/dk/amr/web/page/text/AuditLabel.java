package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page of the audit trail. */
public enum AuditLabel implements Words {
    AUDIT("Revisionsspor", "Audit trail"),
    HEADING("Hvem har gjort hvad", "Who did what"),
    LEAD(
            "Sporet føres af sig selv, det seneste først. Det har ingen navne fra registret og intet af det, der blev skrevet.",
            "The trail is kept by itself, the latest first. It holds no names from the register and nothing of what was written."),
    CAPTION("Hvad der er gjort, det seneste først", "What was done, the latest first"),
    WHEN("Tid", "Time"),
    WHO("Hvem", "Who"),
    WHAT("Hvad", "What"),
    ABOUT("Om", "About"),
    HOW("Hvordan", "How"),
    DENIED("afvist", "denied"),
    NOBODY("uden konto", "without an account"),
    BY_ITSELF("af sig selv", "by itself"),
    ACCOUNT_IS_GONE("en konto, der ikke findes mere", "an account that is no more"),
    BY_PAGE("på siderne", "on the pages"),
    BY_PROGRAM("af et program", "by a program"),
    BY_COMMAND("på kommandolinjen", "on the command line"),
    WHO_SEES(
            "Kontorlederen og databeskyttelsen ser sporet. At de ser det, står også i det.",
            "The manager of the office and data protection see the trail. That they see it stands in it too.");

    private final Sentence sentence;

    AuditLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
