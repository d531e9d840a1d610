package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about who has an account. */
public enum AccountText implements Words {
    ACCOUNTS("Konti", "Accounts"),
    LEAD(
            "Alle, der kan logge ind i kredsen, og deres roller. Kommandolinjen er programmets egen konto: kommandoer og det, programmet gør af sig selv, står i dens navn.",
            "Everybody who can sign in to the kreds, and their roles. The command line is the program's own account: commands and what the program does by itself stand in its name."),
    CAPTION("Kredsens konti efter navn", "The accounts of the kreds by name"),
    ACCOUNT("Konto", "Account"),
    ROLES("Roller", "Roles"),
    WHAT_ROLES_MAY("Hvad rollerne må", "What the roles may do"),
    LAST_SIGN_IN("Sidst logget ind", "Last signed in"),
    NOT_KNOWN("Ikke endnu", "Not yet"),
    SECOND_STEP("Totrinslogin", "Second step"),
    ON("Til", "On"),
    OFF("Fra", "Off"),
    LAST_DAY("Sidste dag", "Last day"),
    NO_LAST_DAY("Ingen", "None"),
    CLOSED("lukket", "closed"),
    OVER("udløbet", "over"),
    NO_PASSWORD("mangler adgangskode", "has no password yet"),
    YOURS("din egen", "your own"),
    SERVICE_IS_LEFT(
            "Det er programmets egen konto: kommandoer og det, programmet gør af sig selv, står i dens navn. Den bliver, som den er: uden den virker ingen af delene.",
            "This is the program's own account: commands and what the program does by itself stand in its name. It stays as it is: without it neither works."),
    OF_THE_PROGRAM("programmets egen", "the program's own"),

    ADD("Opret konto", "Add an account"),
    ADD_LEAD(
            "Du får et link, som du giver til den, der skal bruge kontoen. Med det vælges adgangskoden.",
            "You get a link, which you hand to the person who is to use the account. With it the password is chosen."),
    ADD_CONSEQUENCE(
            "Kontoen kan bruges, når adgangskoden er valgt. Ingen får besked af sig selv.",
            "The account can be used once the password is chosen. Nobody is told by itself."),
    NAME("Navn", "Name"),
    NAME_HINT(
            "Det, kolleger, AMR og ledere læser i stedet for e-mailen alene. Kan være tomt.",
            "What colleagues, AMRs and leaders read in place of the e-mail alone. May be empty."),
    OTHER_NAME("Ret navnet", "Change the name"),
    SAVE_NAME("Gem navnet", "Save the name"),
    NAME_CONSEQUENCE(
            "Navnet står på lister og sider og i mails fra nu af. Er feltet tomt, står e-mailen.",
            "The name stands in lists, on pages and in mails from now on. With the field empty the e-mail stands."),
    NAMED("Navnet er gemt.", "The name was saved."),
    EMAIL("E-mail", "E-mail"),
    EMAIL_HINT("Den e-mail, kontoen logger ind med.", "The e-mail that the account signs in with."),
    CHOOSE_A_ROLE("Vælg mindst én rolle.", "Choose at least one role."),
    ADDED("Kontoen er oprettet", "The account was made"),
    HAND_OVER(
            "Giv vedkommende linket personligt eller ad en vej, som kun vedkommende læser. Det virker én gang i tre døgn og vises kun nu.",
            "Hand it to them in person or by a way that only they read. It works once, within three days, and is shown only now."),
    THE_LINK("Linket", "The link"),
    LINK_FOR("Linket er til", "The link is for"),
    LINK_IS_LOST(
            "Bliver linket væk, eller går der mere end tre døgn, så laver den, der driver programmet, et nyt med",
            "If the link is lost, or more than three days go by, whoever runs the program makes another with"),
    LINK_OPENS_HERE_ONLY(
            "Linket åbner kun på den maskine, programmet kører på. Den, der driver det, sætter AMR_BASE_URL til den adresse, andre åbner det på.",
            "The link opens only on the machine that the program runs on. Whoever runs it sets AMR_BASE_URL to the address at which others open it."),
    TO_ACCOUNTS("Til konti", "To the accounts"),

    USE("Sådan bruges kontoen", "How the account is used"),
    OPEN_NOW("Åben nu i", "Open now in"),
    BROWSER("browser", "browser"),
    BROWSERS("browsere", "browsers"),
    OTHER_ROLES("Skift roller", "Change the roles"),
    OTHER_LAST_DAY("Ret sidste dag", "Change the last day"),
    CHANGE_ROLES("Gem rollerne", "Save the roles"),
    ROLES_CONSEQUENCE(
            "Kontoen bliver logget ud alle steder, så ingen gammel ret lever videre.",
            "The account is signed out everywhere, so that no old right lives on."),
    SET_LAST_DAY("Gem sidste dag", "Save the last day"),
    LAST_DAY_CONSEQUENCE(
            "Efter den dag kan kontoen intet. Er feltet tomt, virker den uden slutdato.",
            "After that day the account can do nothing. With the field empty it works without an end."),
    IN_AND_OUT("Adgang", "Ways in"),
    SEND_LINK("Send et link til en ny adgangskode", "Send a link to a new password"),
    SEND_LINK_CONSEQUENCE(
            "Linket går med mail til kontoens ejer, virker i en halv time og vises ikke for dig. Den nuværende adgangskode gælder så længe.",
            "The link goes by mail to the owner of the account, works for half an hour and is not shown to you. The present password holds until then."),
    LINK_STAYS(
            "Der er ikke sat en mailserver: mailen bliver på maskinen som en fil. Den, der driver programmet, laver et link til at give videre med",
            "No mail server is set: the mail stays on the machine as a file. Whoever runs the program makes a link to hand over with"),
    TAKE_STEP_AWAY("Slå totrinslogin fra", "Turn the second step off"),
    TAKE_STEP_AWAY_CONSEQUENCE(
            "For den, der har mistet både telefon og nødkoder. Kontoen bliver logget ud alle steder, og ejeren får besked på mail.",
            "For somebody who lost both telephone and recovery codes. The account is signed out everywhere, and its owner is told by mail."),
    END_SESSIONS("Log ud alle steder", "Sign out everywhere"),
    END_SESSIONS_CONSEQUENCE("Ejeren kan logge ind igen med det samme.", "The owner can sign in again at once."),
    CLOSE("Luk kontoen", "Close the account"),
    CLOSE_CONSEQUENCE(
            "Kontoen bliver logget ud alle steder, og dens links og nøgler virker ikke mere. Den kan åbnes igen.",
            "The account is signed out everywhere, and its links and tokens work no more. It can be opened again."),
    OPEN_AGAIN("Åbn kontoen igen", "Open the account again"),
    OPEN_AGAIN_CONSEQUENCE(
            "Den får sine roller og sin adgangskode tilbage. Nøgler og links skal laves på ny.",
            "It gets its roles and its password back. Tokens and links must be made anew."),
    OWN_IS_LEFT(
            "Din egen konto ændrer en anden systemadministrator. Adgangskode og totrinslogin finder du under »Min konto«.",
            "Your own account is changed by another system administrator. Password and second step are under “My account”."),

    ROLES_CHANGED("Rollerne er gemt, og kontoen er logget ud.", "The roles were saved, and the account is signed out."),
    LAST_DAY_SET("Sidste dag er gemt.", "The last day was saved."),
    CLOSED_NOW("Kontoen er lukket.", "The account is closed."),
    OPENED("Kontoen er åben igen.", "The account is open again."),
    SIGNED_OUT("Kontoen er logget ud alle steder.", "The account is signed out everywhere."),
    LINK_SENT("Linket ligger klar og går med den næste mail.", "The link is ready and leaves with the next mail."),
    STEP_TAKEN_AWAY(
            "Totrinslogin er slået fra, og kontoen er logget ud.",
            "The second step is off, and the account is signed out.");

    private final Sentence sentence;

    AccountText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
