package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of what an AMR can say about time off, behind the link of an invitation. */
public enum LeaveLinkText implements Words {
    DO_YOU_NEED_LEAVE("Har du brug for tjenestefri?", "Do you need time off?"),
    YOUR_LEAVE("Din tjenestefri", "Your time off"),
    IT_IS_FREE("Du behøver ikke sige noget her.", "You need not say anything here."),
    WELCOME_ANYWAY(
            "Du er velkommen til mødet, uanset hvad din leder svarer, og svaret tæller aldrig imod dig.",
            "You are welcome at the meeting whatever your leader answers, and the answer never counts against you."),
    HOURS("Hvor mange timer i alt, med rejsetid?", "How many hours in all, with travel?"),
    HOURS_HINT("For eksempel 3,5.", "For example 3.5."),
    MAY_ASK_LEADER(
            "Kredsen må spørge min leder og nævne mit navn.", "The kreds may ask my leader and tell them my name."),
    WITHOUT_IT("Uden krydset skriver ingen til din leder.", "Without the tick nobody writes to your leader."),
    IF_IT_CHANGES(
            "Sæt krydset igen, hvis din leder skal have de nye timer at vide. Uden krydset skriver ingen.",
            "Tick it again if your leader is to be told of the new hours. Without the tick nobody writes."),
    NO_LEADER(
            "Vi har ingen adresse på din leder, som vi må skrive til. Fjern krydset, og spørg selv, eller kontakt "
                    + "kredsens kontor.",
            "We have no address of your leader that we may write to. Take the tick away and ask yourself, or contact "
                    + "the office of the kreds."),
    NO_LEADER_KNOWN(
            "Kredsen har ingen adresse på din leder, som den må skrive til, så du spørger selv.",
            "The kreds has no address of your leader that it may write to, so you ask yourself."),
    WHO_SEES_WITHOUT_LEADER(
            "Kun kontoret og den, der leder netværket, ser det.",
            "Only the office and whoever leads the network see it."),
    WHO_SEES(
            "Kontoret og den, der leder netværket, ser det. Din leder ser det kun, hvis du sætter krydset: dit navn, at det "
                    + "er et netværksmøde for arbejdsmiljørepræsentanter, hvornår det er, og timerne.",
            "The office and whoever leads the network see it. Your leader sees it only if you tick: your name, that it is "
                    + "a network meeting of work-environment representatives, when it is, and the hours.");

    private final Sentence sentence;

    LeaveLinkText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
