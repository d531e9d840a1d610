package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages. */
public enum Label implements Words {
    SKIP("Gå til indholdet", "Skip to the content"),
    MAIN_MENU("Hovedmenu", "Main menu"),
    COLOURS("Farver på siden", "Colours of the page"),
    LIGHT("Lys", "Light"),
    DARK("Mørk", "Dark"),
    SIGN_OUT("Log ud", "Sign out"),
    SEARCH("Søg i kredsen", "Search the kreds"),
    SEARCH_HINT(
            "Søg person, arbejdsplads, netværk eller medlemsnummer",
            "Find a person, workplace, network or member number"),
    NO_OFFICE_TO_ASK(
            "Siderne bag links i mails siger ikke, hvordan man når kontoret. Den, der driver programmet, sætter AMR_OFFICE.",
            "The pages behind links in mails do not say how to reach the office. Whoever runs the program sets AMR_OFFICE."),
    OVERVIEW("Overblik", "Overview"),
    KOMMUNEGRUPPER("Kommunegrupper", "Kommunegrupper"),
    PEOPLE("Personer", "People"),
    YOU_ARE_HERE("Du er her", "You are here"),
    CANCEL("Fortryd", "Cancel"),
    DAY_HINT("Dag, måned og år, for eksempel 15-02-2027.", "Day, month and year, for example 15-02-2027."),
    ONE_THING_TO_CORRECT("Én ting mangler at blive rettet", "One thing needs correcting"),
    THINGS_TO_CORRECT("ting mangler at blive rettet", "things need correcting"),
    CHANGED_MEANWHILE("En anden nåede at rette det samme", "Somebody else changed the same thing first"),

    OFFICE("Kredsens kontor", "The office of the kreds"),
    DOOR_FRONT(
            "For kredsens kontor: hvem der er AMR, hvor længe, og om alle har fået det tilbud, de er lovet.",
            "For the office of the kreds: who is AMR, for how long, and whether all have had the offer they were promised."),
    PERSONAL_FRONT(
            "Siden her er kun til dig, der har fået linket. Luk den, når du er færdig.",
            "This page is for you alone, who got the link. Close it when you are done."),
    OPEN_THE_NEWEST_LINK(
            "Kom du fra en mail, så åbn linket i den nyeste mail fra kredsen. Hjælper det ikke, så skriv eller ring til kredsens kontor.",
            "If you came from a mail, open the link in the newest mail from the kreds. If that does not help, write to or call the office of the kreds."),
    OPEN_THE_LINK_AGAIN(
            "Åbn linket fra mailen igen. Hjælper det ikke, så spørg kredsens kontor.",
            "Open the link from the mail again. If that does not help, ask the office of the kreds."),
    SIGN_IN("Log ind", "Sign in"),
    NOT_SIGNED_IN("Du blev ikke logget ind", "You were not signed in"),
    PASSWORD("Adgangskode", "Password"),
    FORGOT_PASSWORD("Glemt adgangskode?", "Forgot the password?"),
    PASSWORD_SAVED("Adgangskoden er gemt. Nu kan du logge ind.", "The password is saved. You can sign in now."),
    SIGNED_OUT("Du er logget ud.", "You are signed out."),
    NO_LONGER_SIGNED_IN(
            "Du er ikke længere logget ind her. Det sker, når der er gået lang tid, når adgangskoden er skiftet, eller når"
                    + " der er logget ud fra et andet sted.",
            "You are no longer signed in here. That happens after a long time, when the password is changed, or when"
                    + " this place is signed out from another."),
    CHOOSE_A_PASSWORD("Velkommen. Vælg en adgangskode", "Welcome. Choose a password"),
    YOUR_ACCOUNT("Du logger ind som", "You sign in as"),
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
            "Et link kan bruges én gang og gælder i tre døgn. Har du allerede valgt en adgangskode, så log ind med den. Ellers bed kredsens administrator om et nyt. Er du selv den eneste administrator, så skriv på maskinen: amr account reset E-MAIL",
            "A link works once and for three days. If you have chosen a password already, sign in with it. Otherwise ask the administrator of the kreds for a new one. If you are the only administrator, run on the machine: amr account reset E-MAIL"),
    SIGN_IN_LINK_IS_USED_WHY(
            "Et link til at logge ind med kan bruges én gang og gælder i tolv timer. Log i stedet ind med din adgangskode.",
            "A link to sign in with works once and for twelve hours. Sign in with your password instead."),

    GO_TO_OVERVIEW("Gå til Overblik", "Go to the overview"),
    TRY_AGAIN_AND_TELL(
            "Prøv igen om lidt. Sker det igen, så sig dette nummer til den, der passer systemet:",
            "Try again in a moment. If it happens again, tell this number to whoever looks after the system:"),

    FIND_IN_LIST("Find i listen", "Find in the list"),
    FIND_HINT("Find i listen: navn, arbejdsplads, medlemsnummer", "Find in the list: name, workplace, member number"),
    FIND_BRIEFLY("Navn, sted eller nummer", "Name, place or number"),
    FIND("Find", "Find"),
    CHOOSE_WHOM("Vælg, hvem du ser", "Choose whom you see"),
    MANDATES("Hverv", "Mandates"),
    MEMBERSHIP("Medlemskab", "Membership"),
    TRY_FEWER_WORDS("Prøv med færre ord, eller se alle", "Try fewer words, or see everybody"),
    SOUGHT_WHERE(
            "Der er søgt i navn, arbejdsplads, medlemsnummer, telefon og e-mail, hvert ord fra dets begyndelse.",
            "Names, workplaces, member numbers, telephone numbers and e-mail addresses were sought, each word from its beginning."),
    CLEAR_SEARCH("Se alle personer", "See all people"),
    PAGES("Sider", "Pages"),
    ORDER("Rækkefølge", "Order"),
    ASCENDING("stigende", "ascending"),
    DESCENDING("faldende", "descending"),
    BACK("Forrige", "Previous"),
    NEXT("Næste", "Next"),
    ONE_LINE_EACH("Personer, én linje til hver", "People, one line each"),
    NAME("Navn", "Name"),
    WORKPLACE("Arbejdsplads", "Workplace"),
    MANDATE_RUNS("Hvervet løber", "Mandate runs"),
    REMARK("Bemærk", "Remark"),
    UNTIL("til", "until"),

    DEADLINES("Frister", "Deadlines"),
    DEADLINES_ARE_NO_TASKS(
            "Til orientering. De giver ingen opgave på Overblik.",
            "For information. They give no task on the overview."),
    PASSED("passeret", "passed"),
    MEMBER_NUMBER("Medlemsnummer", "Member number"),
    WHO_SEES_MEMBERSHIP(
            "Medlemskab ses kun af kredsens folk. Ledere og andre AMR ser det ikke.",
            "Membership is seen by the people of the kreds alone. Leaders and other AMRs do not see it."),
    CONTACT("Kontakt", "Contact"),
    PROTECTED("beskyttet", "protected"),
    NOT_PROTECTED("ikke beskyttet", "not protected"),
    TELEPHONE("Telefon", "Telephone"),
    CONTACT_IS_CORRECTED_BY(
            "Navn, telefon og e-mail retter kontoret.", "The office corrects name, telephone and e-mail."),
    PROTECT_CONTACT("Beskyt kontakten", "Protect the contact"),
    SHOW_CONTACT("Vis kontakten igen", "Show the contact again"),
    WHO_SEES_PROTECTED(
            "Kun kontoret og konsulenterne ser telefon og e-mail. De står på ingen liste og i ingen udtræk.",
            "Only the office and the consultants see telephone and e-mail. They stand on no list and in no export."),
    REPORT_A_NEW_MANDATE("Meld et nyt hverv", "Report a new mandate"),
    NO_MANDATES("Ingen hverv endnu.", "No mandates yet."),
    TODAY("i dag", "today"),
    MANDATES_LATEST_FIRST("Hverv, nyeste først", "Mandates, latest first"),
    BEGINS("Fra", "From"),
    ENDS("Til og med", "Up to"),
    FROM("fra", "from"),
    UP_TO("til og med", "up to"),
    ELECTION("Valg", "Election"),
    ACTION("Handling", "Action"),
    MORE("Mere", "More"),
    REGISTER("Registrér", "Register"),
    REJECT("Afvis", "Reject"),
    RE_ELECTION("Genvalg", "Re-election"),
    MOVED("Flyttet", "Moved"),
    CORRECT("Ret", "Correct"),
    PAUSE("Orlov", "Absence"),
    RESUME("Tilbage", "Back"),
    END("Afslut", "End"),

    THE_PROMISE("Alle AMR skal have et tilbud", "Every AMR is to have an offer"),
    SEE_THEM("Se dem", "See them"),
    HOW_GROUPS_STAND("Sådan står det i kommunegrupperne", "How each kommunegruppe is doing"),
    KEY_TO_BARS("Forklaring til søjlerne", "Key to the bars"),
    IS_IN("er med", "takes part"),
    HAS_OFFER("har tilbud", "has an offer"),
    LACKS_OFFER("mangler tilbud", "lacks an offer"),
    COVERAGE_CAPTION(
            "AMR, der skal have tilbud, har fået tilbud og er med i netværket, efter kommunegruppe",
            "AMRs who are to have an offer, have had one and take part in the network, by kommunegruppe"),
    KOMMUNEGRUPPE("Kommunegruppe", "Kommunegruppe"),
    MAY_HAVE_OFFER("Skal have tilbud", "To have an offer"),
    HAVE_OFFER("Har fået", "Have had one"),
    ARE_IN("Er med", "Take part"),
    NO_NETWORK("intet netværk", "no network"),
    WHOLE_KREDS("Hele kredsen", "The whole kreds"),
    NO_PEOPLE_YET("Her er ingen personer endnu", "There are no people here yet"),
    BEGIN_WITH_REGISTER(
            "Begynd med at læse kredsens register ind. Du ser først, hvad der vil ske, og intet ændres, før du siger ja.",
            "Begin by reading in the register of the kreds. First you see what would happen, and nothing changes until you say yes."),
    HOW_TO_IMPORT("Læs kredsens register ind, så er de her", "Read the register in, and they are here"),
    IMPORT_PREVIEW(
            "Det gør kredsens administrator, fra siden Register eller fra kommandolinjen.",
            "The administrator of the kreds does it, from the page Register or from the command line."),
    IMPORT_HERE(
            "Brug den fil, kontoret har i forvejen: regneark eller CSV.",
            "Use the file that the office has already: a spreadsheet or CSV."),
    READ_THE_REGISTER_IN("Læs registret ind", "Read the register in"),
    NO_FIGURES_FOR_YOU("Du er logget ind", "You are signed in"),
    NO_FIGURES_WHY(
            "Kredsens tal vises for kontoret, konsulenterne, formanden og FU. Dine roller passer systemet.",
            "The figures of the kreds are shown to the office, the consultants, the chair and FU. Your roles look after the system.");

    private final Sentence sentence;

    Label(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
