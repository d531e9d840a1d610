package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** The words around what somebody else saved first. */
public enum OvertakenLabel implements Words {
    NOTHING_IS_LOST(
            "En anden har ændret dette imens. Intet er overskrevet, og det, du skrev, står stadig her på siden.",
            "Somebody else has changed this meanwhile. Nothing was overwritten, and what you wrote still stands on this page."),
    DIFFERS("Det er forskelligt", "This differs"),
    WHAT("Hvad", "What"),
    STANDS_NOW("Det står der nu", "What stands now"),
    YOU_WANTED("Det ville du gemme", "What you wanted to save"),
    SEE_BELOW("Se herunder", "See below"),
    EMPTY("(tomt)", "(empty)"),
    NOTHING_DIFFERS(
            "Det, du skrev, er det samme som det, der står nu.", "What you wrote is the same as what stands now."),
    ANYWAY("%s alligevel", "%s anyway"),
    LET_IT_STAND("Lad det stå, som det er nu", "Leave it as it is now"),

    THE_MANDATE("Hvervet", "The mandate"),
    THE_MEETING("Mødet", "The meeting"),
    THE_GROUP_MEETING("Kommunegruppemødet", "The kommunegruppemøde"),
    THE_NETWORK("Netværket", "The network"),
    THE_PLACE("Pladsen i netværket", "The place in the network"),
    THE_GROUP("Kommunegruppen", "The kommunegruppe"),
    THE_OFFER("Tilbuddet", "The offer"),
    THE_BREACH("Bruddet", "The breach"),
    THE_WISH("Ønsket", "The wish"),
    THE_CONTACT("Kontaktoplysningerne", "The contact details"),
    WHAT_IS_SHARED("Det delte", "What is shared");

    private final Sentence sentence;

    OvertakenLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** The words after what a button says. */
    public String after(String button, Language language) {
        return in(language).formatted(button);
    }
}
