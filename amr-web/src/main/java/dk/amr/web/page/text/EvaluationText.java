package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the question for an evaluation, in the mail and behind its link. */
public enum EvaluationText implements Words {
    /** It stands where others may see it, so it tells neither of the union nor of a mandate (P12). */
    SUBJECT("Hvordan var mødet?", "How was the meeting?"),
    A_MINUTE(
            "Det er fire udsagn med ét tal til hvert, og det tager et minut.",
            "There are four statements with one number for each, and it takes a minute."),
    ANONYMOUS(
            "Svaret er anonymt: tallene lægges sammen med de andres og vises for mødet, når mindst fem har svaret. Svarer færre, vises de kun i årets tal for hele kredsen, lagt sammen med andre små møders. Intet sted står der, hvem der svarede hvad.",
            "The answer is anonymous: the numbers are added to those of the others and shown for the meeting when at least five have answered. If fewer answer, they are shown in the year's figures for the whole kreds alone, together with those of other small meetings. Nowhere does it stand who answered what."),
    ANSWER("Giv dit svar", "Give your answer"),
    LINK_WORKS_ONCE("Linket er kun til dig, og det virker én gang.", "The link is for you alone, and it works once."),

    HEADING("Hvad fik du ud af mødet?", "What did you get out of the meeting?"),
    FROM_ONE_TO_FIVE(
            "Giv hvert udsagn et tal: 1 er slet ikke, 5 er i høj grad.",
            "Give each statement a number: 1 is not at all, 5 is very much."),
    NOT_AT_ALL("slet ikke", "not at all"),
    VERY_MUCH("i høj grad", "very much"),
    CHOOSE_A_NUMBER("Vælg et tal fra 1 til 5.", "Choose a number from 1 to 5."),
    AFTERWARDS(
            "Når du har svaret, virker linket ikke mere, og svaret kan ikke ændres.",
            "When you have answered, the link works no more, and the answer cannot be changed."),
    SEND("Send dit svar", "Send your answer"),
    THANK_YOU("Tak for dit svar", "Thank you for your answer"),
    COUNTED(
            "Det er talt med. Hvem der gav det, er ikke skrevet ned. Du kan lukke siden.",
            "It is counted. Who gave it is not written down. You can close the page.");

    private final Sentence sentence;

    EvaluationText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
