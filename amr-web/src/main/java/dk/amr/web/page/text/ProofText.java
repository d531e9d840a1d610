package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words where somebody shows once more who they are. */
public enum ProofText implements Words {
    SHOW_WHO("Bekræft, at det er dig", "Confirm that it is you"),
    SHOW_WHO_WHY(
            "Det er mere end fem minutter siden, du sidst viste, hvem du er, og her skal det være sikkert. Intet er gjort endnu, og intet, du har skrevet, går tabt.",
            "It is more than five minutes since you last showed who you are, and here it must be certain. Nothing has been done yet, and nothing you wrote is lost."),
    CONFIRM("Bekræft og fortsæt", "Confirm and go on"),
    FOR_FIVE_MINUTES(
            "Derefter bliver du ikke spurgt igen i fem minutter.", "You are then not asked again for five minutes."),
    NO_PASSWORD(
            "Har du ingen adgangskode endnu, eller har du glemt den? Så bed om et link til en ny.",
            "Have you no password yet, or have you forgotten it? Then ask for a link to a new one."),
    IT_IS_YOU("Tak. Nu kan du fortsætte", "Thank you. Now you can go on"),
    GOES_ON(
            "Det, du bad om, kommer nu af sig selv. Er det en fil, bliver den hentet, og du bliver på denne side. Sker der"
                    + " ikke noget, så tryk på knappen.",
            "What you asked for comes now by itself. If it is a file, it is fetched, and you stay on this page. If nothing"
                    + " happens, press the button."),
    GO_ON("Fortsæt", "Go on"),
    BACK("Tilbage til det, du kom fra", "Back to where you came from");

    private final Sentence sentence;

    ProofText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
