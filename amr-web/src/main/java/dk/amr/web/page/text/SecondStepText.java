package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words about the second step at the door. */
public enum SecondStepText implements Words {
    SECOND_STEP("Totrinslogin", "Second step at sign-in"),
    WHY(
            "Med totrinslogin skal du også skrive en kode fra en app til engangskoder på din telefon, for eksempel Microsoft"
                    + " Authenticator, Google Authenticator eller Aegis. Så er en stjålet adgangskode ikke nok.",
            "With a second step you also write a code from an app for one-time codes on your telephone, Microsoft"
                    + " Authenticator, Google Authenticator or Aegis for example. A stolen password is then not enough."),
    IT_IS_ON("Totrinslogin er slået til.", "The second step is on."),
    CODES_LEFT("Ubrugte nødkoder:", "Unused recovery codes:"),
    NEW_CODES(
            "Vil du have nye, så slå totrinslogin fra og til igen.",
            "For new ones turn the second step off and on again."),
    SET_UP("Slå totrinslogin til", "Turn the second step on"),
    SET_UP_CONSEQUENCE(
            "Intet ændres, før du har vist, at appen virker.",
            "Nothing changes until you have shown that the app works."),
    TURN_OFF("Slå totrinslogin fra", "Turn the second step off"),
    TURN_OFF_CONSEQUENCE(
            "Herefter er adgangskoden nok. Du bliver logget ud alle andre steder.",
            "From then on the password is enough. You are signed out everywhere else."),

    TELL_THE_APP("Giv appen nøglen", "Give the app the key"),
    TELL_THE_APP_HOW(
            "Vælg i appen at tilføje en konto, og ret telefonens kamera mod firkanten. Du kan også skrive nøglen, eller åbne linket på telefonen selv.",
            "Choose in the app to add an account, and point the camera of the telephone at the square. You can also type the key, or open the link on the telephone itself."),
    SQUARE("QR-kode med nøglen, som også står nedenfor", "QR code with the key, which is also written below"),
    KEY("Nøglen", "The key"),
    SHOWN_ONCE("Den vises kun denne ene gang.", "It is shown only this once."),
    OPEN_IN_APP("Åbn i appen", "Open in the app"),
    SHOW_THAT_IT_WORKS("Vis, at det virker", "Show that it works"),
    CODE("Kode", "Code"),
    CODE_HINT("De seks cifre, som appen viser lige nu.", "The six digits that the app shows just now."),
    CONFIRM_CONSEQUENCE(
            "Derefter bliver du spurgt om en kode, hver gang du logger ind. Du bliver logget ud alle andre steder.",
            "From then on you are asked for a code whenever you sign in. You are signed out everywhere else."),

    RECOVERY("Gem dine nødkoder", "Keep your recovery codes"),
    RECOVERY_WHY(
            "Totrinslogin er slået til. Mister du telefonen, kan du logge ind med en af koderne her. Hver kan bruges én gang. Skriv dem ned, og læg dem et sikkert sted: De vises kun nu.",
            "The second step is on. If you lose the telephone, you can sign in with one of these codes. Each works once. Write them down and keep them safe: they are shown only now."),
    RECOVERY_KEPT("Jeg har gemt dem", "I have kept them"),

    GIVE_CODE("Skriv koden fra din app", "Write the code from your app"),
    GIVE_CODE_HINT(
            "De seks cifre, som appen viser lige nu, eller en af dine nødkoder.",
            "The six digits that the app shows just now, or one of your recovery codes."),
    PHONE_LOST(
            "Har du mistet både telefon og nødkoder, så bed kredsens administrator om hjælp.",
            "If you have lost both telephone and recovery codes, ask the administrator of the kreds for help."),
    REFUSED(
            "Det passede ikke, og intet er ændret. Prøv igen; efter fem forsøg skal du vente lidt mellem hvert.",
            "That was not right, and nothing was changed. Try again; after five attempts you must wait between each."),
    CODE_IS_WRONG("Koden passer ikke", "The code is not right"),
    TOO_LATE("Der gik for lang tid", "It took too long"),
    TOO_LATE_WHY(
            "Log ind forfra, og skriv koden inden fem minutter.",
            "Sign in again, and write the code within five minutes.");

    private final Sentence sentence;

    SecondStepText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
