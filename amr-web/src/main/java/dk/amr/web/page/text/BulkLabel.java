package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** The words around what is done to several at once. */
public enum BulkLabel implements Words {
    BEFORE("Se efter først", "Look first"),
    AFTERWARDS("Det er sket", "What was done"),
    EACH_BEFORE("Hvad der sker med hver", "What will happen to each"),
    EACH_AFTERWARDS("Hvad der skete med hver", "What happened to each"),
    WHICH("Det gælder", "Concerns"),
    ABOUT_IT("Nærmere", "Details"),
    HAPPENS("Det sker der", "What will happen"),
    HAPPENED("Resultat", "Result"),
    SEE_THE_MESSAGES("Se beskederne", "See the messages"),
    BACK_TO_LIST("Tilbage til listen", "Back to the list"),
    CHOOSE_SOME("Kryds mindst én af. Intet er sket.", "Tick at least one. Nothing was done."),
    CHOOSE("Vælg", "Choose"),
    TICK_ALL("Sæt eller fjern alle krydser", "Tick all or none"),

    GETS_OFFER("får et tilbud", "gets an offer"),
    ON_ITS_WAY("tilbuddet er på vej", "the offer is on its way"),
    WRITTEN_AS_FILE("tilbuddet bliver skrevet som fil", "the offer is written as a file"),
    ONLY_SOME("Send kun til nogle af dem", "Send to some of them only"),
    LOOK_AT_CHOSEN("Se efter, før de valgte får det", "Look before those chosen get it"),
    IS_GONE("er ikke længere AMR, der kan få et tilbud", "is no longer an AMR who can have an offer"),
    SOMEBODY("Én, der ikke står der længere", "Somebody who is no longer there"),

    SEVERAL_TASKS("Kryds flere af", "Tick off several"),
    SEVERAL_TASKS_HINT(
            "Sæt kryds ved dem, der er sendt, og se dem efter først.", "Tick those that are sent, and look first."),
    WILL_BE_TICKED("krydses af", "is ticked off"),
    IS_TICKED("krydset af", "ticked off"),
    WAS_TICKED("var allerede krydset af", "was ticked off already"),
    TICK_CONSEQUENCE(
            "De forsvinder fra opgaverne. Det kan ikke fortrydes.", "They leave the tasks. That cannot be undone."),

    SEVERAL_MESSAGES("Prøv flere igen", "Try several again"),
    SEVERAL_MESSAGES_HINT(
            "Sæt kryds ved dem, der skal prøves igen, og se dem efter først.",
            "Tick those to try again, and look first."),
    WILL_BE_TRIED("prøves igen", "is tried again"),
    WAITS_AGAIN("venter på at blive sendt igen", "waits to be sent again"),
    TRY_CONSEQUENCE(
            "De sendes, næste gang der sendes mails. Den, der fik mailen uden at vi hørte det, kan få den to gange.",
            "They go the next time mails are sent. Whoever got the mail without our hearing may get it twice."),
    A_MESSAGE("Besked", "Message");

    private final Sentence sentence;

    BulkLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** The words of a sentence that says something else of one than of many. */
    private static String counted(
            int number, String one, String many, String oneEnglish, String manyEnglish, Language language) {
        String words = Figures.number(number, language);
        return (number == 1
                        ? new Sentence(one, oneEnglish)
                        : new Sentence(many.formatted(words), manyEnglish.formatted(words)))
                .in(language);
    }

    public static String sendTo(int number, Language language) {
        return counted(
                number,
                "Send tilbud til 1 AMR",
                "Send tilbud til %s AMR",
                "Send an offer to 1 AMR",
                "Send offers to %s AMRs",
                language);
    }

    public static String tickOff(int number, Language language) {
        return counted(
                number, "Kryds 1 opgave af", "Kryds %s opgaver af", "Tick off 1 task", "Tick off %s tasks", language);
    }

    public static String ticked(int number, Language language) {
        return counted(
                number,
                "Én opgave er krydset af.",
                "%s opgaver er krydset af.",
                "One task is ticked off.",
                "%s tasks are ticked off.",
                language);
    }

    public static String tryAgain(int number, Language language) {
        return counted(
                number,
                "Prøv 1 besked igen",
                "Prøv %s beskeder igen",
                "Try 1 message again",
                "Try %s messages again",
                language);
    }

    public static String waiting(int number, Language language) {
        return counted(
                number,
                "Én besked venter igen.",
                "%s beskeder venter igen.",
                "One message waits again.",
                "%s messages wait again.",
                language);
    }
}
