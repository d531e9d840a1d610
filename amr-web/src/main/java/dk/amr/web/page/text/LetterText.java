package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the mail with an offer, and of the page behind its link. */
public enum LetterText implements Words {
    /** It stands where others may see it, so it tells neither of the union nor of a mandate (P12). */
    SUBJECT("En invitation til dig", "An invitation for you"),
    WHAT_IT_IS(
            "I netværket mødes I for at dele erfaringer og hjælpe hinanden videre med opgaverne: to til fire gange om året, cirka to timer ad gangen, efter et kommunegruppemøde.",
            "In the network you meet to share experience and to help one another on with the tasks: two to four times a year, for about two hours, after a kommunegruppemøde."),
    IT_IS_VOLUNTARY(
            "Det er frivilligt. Siger du nej, har det ingen følger for dig, og vi spørger ikke igen, medmindre du beder om det.",
            "It is voluntary. If you say no, that has no consequences for you, and we do not ask again unless you want us to."),
    THREE_RULES(
            "Tre leveregler gælder for alle i netværket. Du kan sige ja til dem, når du svarer, eller når I mødes:",
            "Three ground rules hold for everybody in the network. You can say yes to them when you answer, or when you meet:"),
    NOTES_ARE_KEPT(
            "Der må gemmes noter: det, deltagerne selv skriver efter et møde, kan kun læses af dem, det deles med, og af facilitatoren.",
            "Notes may be kept: what participants write themselves after a meeting can be read only by those it is shared with and by the facilitator."),
    NO_NOTES_ARE_KEPT("Der gemmes ingen noter fra møderne.", "No notes of the meetings are kept."),
    KREDS_ADDS("Kredsen tilføjer:", "The kreds adds:"),
    NETWORK_ADDS("Netværket tilføjer:", "The network adds:"),
    SEE_AND_ANSWER("Se tilbuddet, og svar", "See the offer and answer"),
    LINK_IS_YOURS(
            "Linket er kun til dig, så giv det ikke videre. Du skal ikke logge ind.",
            "The link is for you alone, so do not pass it on. You need not sign in."),
    KIND_REGARDS("Venlig hilsen", "Kind regards"),

    HOW_WE_TALK("Sådan taler vi sammen", "How we talk to one another"),
    BOTH_ARE_FREE(
            "Du kan svare ja uden at sætte kryds. Levereglerne kan du også sige ja til, når I mødes.",
            "You can answer yes without ticking these. You can also say yes to the ground rules when you meet."),
    I_ACKNOWLEDGE("Jeg har læst levereglerne og vil følge dem.", "I have read the ground rules and will follow them."),
    MAY_BE_LISTED(
            "Mit navn må stå på deltagerlisten, som de andre i netværket kan se.",
            "My name may stand on the participants' list, which the others in the network can see."),
    MAIL_LANGUAGE("Fremover skriver vi til dig på dansk.", "From now on we write to you in English."),
    YES("Ja tak, jeg vil gerne være med", "Yes, I would like to take part"),
    NO("Nej tak", "No, thank you"),
    NOT_KEPT("Dit svar blev ikke gemt", "Your answer was not kept"),
    NOT_KEPT_WHY(
            "Kontakt kredsens kontor, så finder I ud af det sammen.",
            "Contact the office of the kreds, and you will sort it out together.");

    private final Sentence sentence;

    LetterText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
