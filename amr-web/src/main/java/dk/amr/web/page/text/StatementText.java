package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the paper about meetings that somebody has been to. */
public enum StatementText implements Words {
    TITLE("Deltagelse i netværk", "Attendance at network meetings"),
    NETWORK_IN("Netværket i", "The network in"),
    DAY("Dato", "Date"),
    THEME("Tema", "Theme"),
    TIME("Varighed", "Duration"),
    SUM("I alt", "In all"),
    PART_OF_THE_TIME("noget af tiden", "part of the time"),
    HOW_IT_IS_COUNTED(
            "Tiden tæller de møder, hvor deltageren var med fra begyndelse til slut.",
            "The time counts the meetings at which the participant was there from beginning to end.");

    private final Sentence sentence;

    StatementText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
