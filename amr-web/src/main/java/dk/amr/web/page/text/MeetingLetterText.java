package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the mails about a meeting. */
public enum MeetingLetterText implements Words {
    WHEN("Tid:", "Time:"),
    WHERE("Sted:", "Place:"),
    SEE_AND_ANSWER("Se dagsordenen, og svar, om du kommer", "See the agenda and answer whether you come"),
    SEE_AND_ANSWER_ANEW("Se dagsordenen, og svar, om du kan komme", "See the agenda and answer whether you can come"),
    SEE_AND_CHANGE(
            "Se dagsordenen, og svar, eller ret dit svar, hvis noget er kommet i vejen",
            "See the agenda and answer, or change your answer if something has come in the way"),
    MAY_BE_CHANGED(
            "Du kan ændre dit svar, indtil mødet begynder.", "You can change your answer until the meeting begins."),
    NOTHING_TO_DO(
            "Du behøver ikke gøre noget. Står mødet i din kalender, kan det slettes.",
            "You need not do anything. If the meeting stands in your calendar, it can be deleted.");

    private final Sentence sentence;

    MeetingLetterText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
