package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about breaches of confidentiality. */
public enum IncidentLabel implements Words {
    BREACHES("Brud på tavshedspligten", "Breaches of confidentiality"),
    NONE("Der er ikke noteret noget brud.", "No breach is noted."),
    NO_TEXT(
            "Her står kun dagen og afgørelsen, aldrig hvad der blev sagt, og om hvem. Ellers ville selve noten bryde "
                    + "tavsheden.",
            "Only the day and the decision stand here, never what was said or of whom. Otherwise the note itself would "
                    + "break the silence."),
    HAPPENED("Skete", "Happened"),
    RECORDED("noteret", "noted"),
    WARN("Advar", "Warn"),
    WARN_CONSEQUENCE(
            "Det noteres, at personen er advaret. Er der foreslået udelukkelse, falder forslaget bort.",
            "It is noted that the person was warned. If removal was proposed, the proposal falls away."),
    WARN_NOW("Notér advarslen", "Note the warning"),
    AGREE("Sig ja til, at personen tages ud", "Agree that the person is taken out"),
    AGREE_CONSEQUENCE(
            "Det kræver to: facilitatoren og kontorlederen, hver med sin konto. Når begge har sagt ja, er personen ude "
                    + "af netværket fra den dag.",
            "It takes two: the facilitator and the office manager, each by their own account. Once both have agreed, "
                    + "the person is out of the network from that day."),
    AGREE_NOW("Sig ja til udelukkelse", "Agree to the removal"),
    NOTE_A_BREACH("Notér brud på tavshedspligten", "Note a breach of confidentiality"),
    DAY("Dagen, det skete", "The day it happened"),
    NOTE_CONSEQUENCE(
            "Kun dagen gemmes. Afgør bagefter, om der skal ske noget.",
            "Only the day is kept. Decide afterwards whether anything is to follow."),
    NOTE_IT("Notér bruddet", "Note the breach"),
    FACILITATOR("Facilitatoren", "The facilitator"),
    MANAGER("Kontorlederen", "The office manager"),
    WHO_SEES(
            "Kun netværkets facilitator, kontorlederen og databeskyttelsen ser siden. Det øvrige kontor, "
                    + "formanden og FU ser den ikke.",
            "Only the network's facilitator, the office manager and data protection see this page. The rest "
                    + "of the office, the chair and FU do not.");

    private final Sentence sentence;

    IncidentLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
