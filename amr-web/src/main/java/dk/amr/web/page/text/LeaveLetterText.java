package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the mail to a leader about time off for a colleague. */
public enum LeaveLetterText implements Words {
    WHEN("Mødet er", "The meeting is"),
    NOW("Mødet er nu", "The meeting is now"),
    NEEDED("Tid i alt, med rejse:", "Time in all, with travel:"),
    THE_HOPE(
            "Vi håber, at arbejdspladserne yder den nødvendige tjenestefrihed med løn, og vi vil være glade for, hvis "
                    + "det også kan lade sig gøre hos jer.",
            "We hope that workplaces grant the time off that is needed, with pay, and we would be glad if that is "
                    + "possible at yours too."),
    THE_SAME_HOPE(
            "Vi håber, at det også kan lade sig gøre på det nye tidspunkt. Har du allerede svaret, behøver du kun at "
                    + "skrive, hvis svaret er et andet nu.",
            "We hope that it is possible at the new time too. If you have answered already, you need only write if the "
                    + "answer is another now."),
    NOT_HELD("Mødet, som vi skrev til dig om, bliver ikke holdt:", "The meeting we wrote to you about is not held:"),
    NOTHING_TO_DO("Du behøver ikke gøre mere. Tak for hjælpen.", "You need not do anything more. Thank you.");

    private final Sentence sentence;

    LeaveLetterText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
