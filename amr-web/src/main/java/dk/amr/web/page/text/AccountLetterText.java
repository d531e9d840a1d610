package dk.amr.web.page.text;

import dk.amr.domain.access.account.AccountLetter;
import dk.amr.domain.shared.Sentence;

/** The words of letters about an account, and of the pages by which a forgotten password is replaced. */
public enum AccountLetterText implements Words {
    HELLO("Hej", "Hello"),
    LINK_ASKED_FOR(
            "Nogen, formentlig dig, har bedt om at vælge en ny adgangskode. Det gør du her:",
            "Somebody, presumably you, asked to choose a new password. You do it here:"),
    LINK_LASTS("Linket kan bruges én gang og gælder i 30 minutter.", "The link works once and is good for 30 minutes."),
    LINK_NOT_ASKED_FOR(
            "Har du ikke bedt om det, skal du ikke gøre noget: Adgangskoden er den samme som før.",
            "If you did not ask, you need do nothing: the password is the same as before."),
    CHOOSE_NEW("Vælg en ny adgangskode", "Choose a new password"),
    SIGNED_OUT_EVERYWHERE(
            "Du er samtidig logget ud alle andre steder.", "You were signed out everywhere else at the same time."),
    NOT_YOU(
            "Var det ikke dig? Så vælg straks en ny med »Glemt adgangskode?« på siden, hvor du logger ind, og sig det til kredsens administrator eller den, der driver programmet.",
            "Was it not you? Then choose a new one at once by “Forgot the password?” on the page where you sign in, and tell the administrator of the kreds or whoever runs the program."),

    FORGOTTEN("Glemt adgangskode", "Forgotten password"),
    FORGOTTEN_LEAD(
            "Skriv den e-mail, du logger ind med. Så får du et link til at vælge en ny adgangskode.",
            "Write the e-mail you sign in with. You then get a link to choose a new password."),
    STAYS_HERE(
            "Der er ikke sat en mailserver: mailen med linket bliver på maskinen som en fil. Bed den, der driver programmet, om at finde den.",
            "No mail server is set: the mail with the link stays on the machine as a file. Ask whoever runs the program to find it."),
    SEND_LINK("Send et link", "Send a link"),
    BACK_TO_SIGN_IN("Tilbage til at logge ind", "Back to signing in"),
    SENT("Se i din mail", "Look in your mail"),
    SENT_WHY(
            "Er der en konto med den e-mail, er der om lidt en mail med et link. Det gælder i 30 minutter.",
            "If there is an account of that e-mail, a mail with a link arrives shortly. It is good for 30 minutes."),
    SENT_NONE(
            "Kommer der ingen, så se efter i uønsket post, eller bed kredsens administrator om et link.",
            "If none arrives, look among unwanted mail, or ask the administrator of the kreds for a link."),
    USED_WHY(
            "Et link kan bruges én gang og gælder i 30 minutter. Bed om et nyt, hvis du stadig mangler en adgangskode.",
            "A link works once and for 30 minutes. Ask for a new one if you still lack a password."),
    ASK_AGAIN("Bed om et nyt link", "Ask for a new link");

    private final Sentence sentence;

    AccountLetterText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    /** Which account a letter is about, and what it is an account of. */
    public static Sentence about(String login, String kreds) {
        return new Sentence(
                "Det gælder din konto %s i AMR-netværk, det program, som %s bruger til sine netværk for arbejdsmiljørepræsentanter."
                        .formatted(login, kreds),
                "This is about your account %s in AMR-netværk, the program that %s uses for its networks of work-environment representatives."
                        .formatted(login, kreds));
    }

    /** What happened to the account, before the moment when. */
    public static Sentence happened(AccountLetter.Kind kind) {
        return switch (kind) {
            case SECOND_STEP_ON ->
                new Sentence(
                        "Totrinslogin til din konto blev slået til",
                        "The second step of your account was turned on on");
            case SECOND_STEP_OFF ->
                new Sentence(
                        "Totrinslogin til din konto blev slået fra",
                        "The second step of your account was turned off on");
            case NEW_PASSWORD_LINK, PASSWORD_CHANGED ->
                new Sentence("Adgangskoden til din konto blev skiftet", "The password of your account was changed on");
        };
    }

    /** The subject of a letter of that kind. */
    public static Sentence subject(AccountLetter.Kind kind) {
        return switch (kind) {
            case NEW_PASSWORD_LINK -> new Sentence("Vælg en ny adgangskode", "Choose a new password");
            case SECOND_STEP_ON -> new Sentence("Totrinslogin er slået til", "The second step is on");
            case SECOND_STEP_OFF -> new Sentence("Totrinslogin er slået fra", "The second step is off");
            case PASSWORD_CHANGED -> new Sentence("Din adgangskode er skiftet", "Your password was changed");
        };
    }
}
