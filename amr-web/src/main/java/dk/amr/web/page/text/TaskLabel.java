package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words about what is to be done. */
public enum TaskLabel implements Words {
    TASKS("Opgaver", "Tasks"),
    ALL_TASKS("Se alle opgaver", "See all tasks"),
    NOTHING_TO_DO("Intet venter på kontoret i dag.", "Nothing waits for the office today."),
    SEE_AND_SEND("Se og send", "Review and send"),
    SEE_WHAT_IS_MISSING("Se, hvad der mangler", "See what is missing"),
    SEE_THEM("Se dem", "See them"),
    SEE_PERSON("Se personen", "See the person"),
    SEE_WHO_IS_THERE("Se, hvem der er dér", "See who is there"),
    IS_SENT("Er sendt", "Mark as sent"),
    REPORT_RE_ELECTION("Meld genvalg", "Report re-election"),
    ESTABLISH("Opret netværk", "Establish a network"),
    SEE_MESSAGES("Se beskeder", "See messages"),
    WHO_SEES(
            "Kontoret, kontorlederen og konsulenterne ser opgaverne.",
            "The office, its manager and the consultants see the tasks."),
    SEE_NETWORK("Se netværket", "See the network"),
    SETTLE("Afklar mødet", "Settle the meeting"),
    SEE_AND_INVITE("Se og invitér", "Review and invite");

    private final Sentence sentence;

    TaskLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
