package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The words of the page about jobs. */
public enum JobText implements Words {
    OPERATION("Drift", "Operation"),
    ALL_WELL("Opgaverne kører, som de skal", "The jobs run as they should"),
    NOT_YET("Intet har kørt endnu", "Nothing has run yet"),
    WHAT_IT_IS(
            "Det her gør programmet af sig selv, mens det kører. Gør det ikke, bliver beskeder og påmindelser ikke sendt.",
            "This is what the program does by itself while it runs. Where it does not, messages and reminders are not sent."),
    JOBS_CAPTION("Opgaver, og hvornår de kørte og kører", "Jobs, and when they ran and run"),
    JOB("Opgave", "Job"),
    LAST_SUCCESS("Gik sidst godt", "Last went well"),
    NEXT_RUN("Næste gang", "Next time"),
    LAST_FAILURE("Fejlede sidst", "Last failed"),
    NEVER("aldrig", "never"),
    FAILING("fejler", "failing"),
    RUNNING("i gang", "running"),
    DELAYED("Beskeder, der prøves igen", "Messages that are tried again"),
    WHY_DELAYED(
            "Mailserveren svarede ikke eller tog ikke imod beskederne. De prøves igen af sig selv, med længere og længere"
                    + " pauser. Bliver det ved, så se på mailserveren og på AMR_SMTP_URL.",
            "The mail server did not answer or did not take the messages. They are tried again by themselves, at longer and"
                    + " longer intervals. If it goes on, look at the mail server and at AMR_SMTP_URL."),
    NOT_ARRIVED("Beskeder, der ikke nåede frem", "Messages that did not arrive"),
    WHAT_TO_DO(
            "En opgave, der fejler, prøves igen af sig selv. Hvad der gik galt, står i programmets log med et nummer.",
            "A job that fails is tried again by itself. What went wrong stands in the program's log with a number.");

    private final Sentence sentence;

    JobText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    /** How many of them fail; the number stands at the start of the sentence. */
    public static Sentence failing(String number, boolean isOne) {
        return isOne
                ? new Sentence("Én opgave fejler", "One job fails")
                : new Sentence(number + " opgaver fejler", number + " jobs fail");
    }

    /** How many messages are not tried again by themselves. */
    public static Sentence failed(String number, boolean isOne) {
        return isOne
                ? new Sentence(
                        "Én besked nåede ikke frem og prøves ikke igen af sig selv. Kontoret kan se hvorfor under Beskeder.",
                        "One message did not arrive and is not tried again by itself. The office sees why under Messages.")
                : new Sentence(
                        number
                                + " beskeder nåede ikke frem og prøves ikke igen af sig selv. Kontoret kan se hvorfor under"
                                + " Beskeder.",
                        number
                                + " messages did not arrive and are not tried again by themselves. The office sees why under"
                                + " Messages.");
    }

    /** How many messages were tried in vain and wait. */
    public static Sentence delayed(String number, boolean isOne) {
        return isOne
                ? new Sentence(
                        "Én besked kunne ikke sendes og prøves igen",
                        "One message could not be sent and is tried again")
                : new Sentence(
                        number + " beskeder kunne ikke sendes og prøves igen",
                        number + " messages could not be sent and are tried again");
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
