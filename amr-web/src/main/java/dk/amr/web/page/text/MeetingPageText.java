package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page behind the link of an invitation to a meeting. */
public enum MeetingPageText implements Words {
    /** What the calendar calls it: neutral, for others may see it there (P12). */
    MEETING("Møde", "Meeting"),
    WHEN("Tid", "Time"),
    WHERE("Sted", "Place"),
    NO_PLACE_YET("Det er ikke aftalt endnu.", "It is not settled yet."),
    ADD_TO_CALENDAR("Læg mødet i din kalender", "Put the meeting into your calendar"),
    AGENDA("Det skal vi", "What we will do"),
    THEME("tema", "theme"),
    SHARING("sparring og udveksling", "sparring and exchange"),
    REST("andet", "the rest"),
    MINUTES("min.", "min."),
    PRESENTED_BY("Oplæg ved", "Presented by"),
    TO_THINK_OF("Tænk gerne over:", "You may want to think of:"),
    DO_YOU_COME("Kommer du?", "Do you come?"),
    YES("Ja, jeg kommer", "Yes, I come"),
    MAYBE("Måske", "Maybe"),
    NO("Nej, jeg kommer ikke", "No, I do not come"),
    CHOOSE_ONE("Vælg, om du kommer.", "Choose whether you come."),
    WHY_NOT(
            "Hvis du ikke kommer: hvad er i vejen? Du behøver ikke sige det.",
            "If you do not come: what is in the way? You need not say."),
    ANYTHING_TO_TAKE_UP(
            "Er der et tema eller en sag, du gerne vil have taget op?",
            "Is there a theme or a matter that you would like taken up?"),
    ON_THE_TASK("Skriv om opgaven, ikke om personer.", "Write about the task, not about persons."),
    ACKNOWLEDGED("Du har sagt ja til levereglerne.", "You have said yes to the ground rules."),
    ACKNOWLEDGING_IS_FREE(
            "Du kan komme uden at sætte kryds, og sige ja til dem, når I mødes.",
            "You can come without ticking this, and say yes to them when you meet."),
    WISH_PASSED_ON(
            "Dit ønske er givet videre til dem, der forbereder mødet.",
            "Your wish has been passed on to those who prepare the meeting."),
    WHO_SEES(
            "Kontoret og den, der leder netværket, ser dit svar.",
            "The office and whoever leads the network see your answer."),
    MAY_BE_CHANGED(
            "Du kan ændre dit svar her, indtil mødet begynder.",
            "You can change your answer here until the meeting begins."),
    SEND("Send dit svar", "Send your answer"),
    CHANGE("Ret dit svar", "Change your answer");

    private final Sentence sentence;

    MeetingPageText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
