package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about somebody's own account. */
public enum OwnAccountText implements Words {
    OWN_ACCOUNT("Min konto", "My account"),
    LEAD(
            "Her skifter du adgangskode og ser, hvor du er logget ind.",
            "Here you change your password and see where you are signed in."),
    CHANGE_PASSWORD("Skift adgangskode", "Change the password"),
    PRESENT_PASSWORD("Nuværende adgangskode", "Present password"),
    CHANGE_CONSEQUENCE(
            "Du bliver logget ud alle andre steder. Her bliver du ved med at være logget ind.",
            "You are signed out everywhere else. Here you stay signed in."),
    PASSWORD_NOT_CHANGED("Adgangskoden er ikke skiftet", "The password is not changed"),
    WHERE_OPEN("Her er du logget ind", "Where you are signed in"),
    WHERE_OPEN_CAPTION("Hvor du er logget ind, nyeste først", "Where you are signed in, latest first"),
    BROWSER("Browser", "Browser"),
    UNKNOWN_BROWSER("Ukendt browser", "Unknown browser"),
    BEGUN("Logget ind", "Signed in"),
    LAST_USED("Sidst brugt", "Last used"),
    THIS_ONE("denne her", "this one"),
    END_IT("Log ud der", "Sign out there"),
    END_OTHERS("Log ud alle andre steder", "Sign out everywhere else"),
    NOT_YOU(
            "Kender du ikke et af stederne? Log ud der, og skift så adgangskode.",
            "Do you not know one of them? Sign out there, and then change the password."),
    NO_ADDRESSES(
            "Kun browserens navn og tiderne gemmes, aldrig hvor i verden du var.",
            "Only the name of the browser and the times are kept, never where in the world you were.");

    private final Sentence sentence;

    OwnAccountText(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
