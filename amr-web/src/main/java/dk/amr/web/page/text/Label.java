package dk.amr.web.page.text;

import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages. */
public enum Label {
    SKIP("Gå til indholdet", "Skip to the content"),
    MAIN_MENU("Hovedmenu", "Main menu"),
    COLOURS("Farver på siden", "Colours of the page"),
    LIGHT("Lys", "Light"),
    DARK("Mørk", "Dark"),
    SIGN_OUT("Log ud", "Sign out"),
    SEARCH("Søg person", "Find a person"),
    SEARCH_HINT("Søg person, arbejdsplads eller medlemsnummer", "Find a person, workplace or member number"),
    OVERVIEW("Overblik", "Overview"),
    KOMMUNEGRUPPER("Kommunegrupper", "Kommunegrupper"),
    PEOPLE("Personer", "People"),
    YOU_ARE_HERE("Du er her", "You are here"),
    CANCEL("Fortryd", "Cancel"),
    DAY_HINT("Dag, måned og år, for eksempel 15-02-2027.", "Day, month and year, for example 15-02-2027."),
    ONE_THING_TO_CORRECT("Én ting mangler at blive rettet", "One thing needs correcting"),
    THINGS_TO_CORRECT("ting mangler at blive rettet", "things need correcting"),
    CHANGED_MEANWHILE("En anden nåede at rette det samme", "Somebody else changed the same thing first"),

    DOOR_FRONT(
            "For kredsens kontor: hvem der er AMR, hvor længe, og om alle har fået det tilbud, de er lovet.",
            "For the office of the kreds: who is AMR, for how long, and whether all have had the offer they were promised."),
    SIGN_IN("Log ind", "Sign in"),
    NOT_SIGNED_IN("Du blev ikke logget ind", "You were not signed in"),
    PASSWORD("Adgangskode", "Password"),
    FORGOT_PASSWORD(
            "Glemt adgangskoden? Bed kredsens administrator om et nyt link.",
            "Forgot the password? Ask the administrator of the kreds for a new link."),
    PASSWORD_SAVED("Adgangskoden er gemt. Nu kan du logge ind.", "The password is saved. You can sign in now."),
    SIGNED_OUT("Du er logget ud.", "You are signed out."),
    CHOOSE_A_PASSWORD("Velkommen. Vælg en adgangskode", "Welcome. Choose a password"),
    LINK_WORKS_ONCE("Linket kan bruges én gang.", "The link works once."),
    NEW_PASSWORD("Ny adgangskode", "New password"),
    NEW_PASSWORD_HINT(
            "Mindst 12 tegn. Tre-fire ord efter hinanden er både stærkt og let at huske.",
            "At least 12 characters. Three or four words in a row are strong and easy to remember."),
    PASSWORD_AGAIN("Den samme igen", "The same again"),
    PASSWORDS_DIFFER("De to er ikke ens. Skriv den samme begge steder.", "The two differ. Write the same in both."),
    SAVE_PASSWORD("Gem adgangskoden", "Save the password"),
    LINK_IS_USED("Linket er brugt eller for gammelt", "The link has been used or is too old"),
    LINK_IS_USED_WHY(
            "Et link kan bruges én gang og gælder i tre døgn. Har du allerede valgt en adgangskode, så log ind med den. Ellers bed kredsens administrator om et nyt.",
            "A link works once and for three days. If you have chosen a password already, sign in with it. Otherwise ask the administrator of the kreds for a new one."),

    GO_TO_OVERVIEW("Gå til Overblik", "Go to the overview"),
    TRY_AGAIN_AND_TELL(
            "Prøv igen om lidt. Sker det igen, så sig dette nummer til den, der passer systemet:",
            "Try again in a moment. If it happens again, tell this number to whoever looks after the system:"),

    THE_PROMISE("Alle AMR skal have et tilbud", "Every AMR is to have an offer"),
    SEE_THEM("Se dem", "See them"),
    HOW_GROUPS_STAND("Sådan står det i kommunegrupperne", "How the kommunegrupper stand"),
    KEY_TO_BARS("Forklaring til søjlerne", "Key to the bars"),
    IS_IN("er med", "is in"),
    HAS_OFFER("har tilbud", "has an offer"),
    LACKS_OFFER("mangler tilbud", "lacks an offer"),
    COVERAGE_CAPTION(
            "AMR, der kan få tilbud, har fået tilbud og er med i netværket, efter kommunegruppe",
            "AMRs who may have an offer, have had one and are in the network, by kommunegruppe"),
    KOMMUNEGRUPPE("Kommunegruppe", "Kommunegruppe"),
    MAY_HAVE_OFFER("Kan få tilbud", "May have offer"),
    HAVE_OFFER("Har fået", "Have had it"),
    ARE_IN("Er med", "Are in"),
    NO_NETWORK("intet netværk", "no network"),
    WHOLE_KREDS("Hele kredsen", "The whole kreds"),
    NO_PEOPLE_YET("Her er ingen personer endnu", "There are no people here yet"),
    BEGIN_WITH_REGISTER(
            "Begynd med at læse kredsens register ind. Du ser først, hvad der vil ske, og intet ændres, før du siger ja.",
            "Begin by reading in the register of the kreds. First you see what would happen, and nothing changes until you say yes."),
    HOW_TO_IMPORT("Læs kredsens register ind, så er de her", "Read the register in, and they are here"),
    IMPORT_PREVIEW(
            "Det gør den, der passer systemet, fra kommandolinjen. Først en forhåndsvisning:",
            "Whoever looks after the system does it from the command line. First a preview:"),
    IMPORT_FOR_REAL("Ser den rigtig ud, så læs ind for alvor:", "If it looks right, read it in for real:"),
    NO_FIGURES_FOR_YOU("Du er logget ind", "You are signed in"),
    NO_FIGURES_WHY(
            "Kredsens tal vises for kontoret, konsulenterne, formanden og FU. Dine roller passer systemet.",
            "The figures of the kreds are shown to the office, the consultants, the chair and FU. Your roles look after the system.");

    private final Sentence sentence;

    Label(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    public String in(Language language) {
        return sentence.in(language);
    }

    public Sentence sentence() {
        return sentence;
    }
}
