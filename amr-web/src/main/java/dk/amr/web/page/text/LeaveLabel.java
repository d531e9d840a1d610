package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about time off for a meeting. */
public enum LeaveLabel implements Words {
    MEETINGS("Møder", "Meetings"),
    LEAVE("Tjenestefri", "Time off"),
    WELCOME_ANYWAY(
            "Alle inviterede er velkomne, uanset hvad lederen svarer, og svaret tæller ikke imod nogen.",
            "Everybody invited is welcome whatever the leader answers, and the answer counts against nobody."),
    WHO_STANDS_WHERE("Hvor det står for hver", "Where it stands for each"),
    CAPTION("De inviterede efter navn, med tjenestefri", "Those invited by name, with time off"),
    NOBODY_INVITED("Ingen er inviteret endnu.", "Nobody is invited yet."),
    STATE("Status", "Status"),
    TIME("Timer", "Hours"),
    THE_LEADER("Lederen", "The leader"),
    NOT_REQUESTED("ikke ønsket", "not asked for"),
    IS_ASKED("kredsen har skrevet", "the kreds has written"),
    MAY_BE_ASKED("må spørges", "may be asked"),
    MAY_NOT_BE_ASKED("intet samtykke", "no consent"),
    NOTE_A_WISH("Notér et ønske", "Note a wish"),
    WHO("Hvem", "Who"),
    WHO_HINT("Navn, som det står i listen, eller medlemsnummer.", "The name as in the list, or the member number."),
    HOURS("Timer i alt, med rejsetid", "Hours in all, with travel"),
    HOURS_HINT("For eksempel 3,5.", "For example 3.5."),
    ASK_THE_LEADER("Kredsen skriver til lederen", "The kreds writes to the leader"),
    ASK_THE_LEADER_WHY(
            "Mailen nævner personens navn, så det kræver samtykke. Uden krydset spørger personen selv.",
            "The mail names the person, so it takes consent. Without the tick the person asks."),
    NOTE_CONSEQUENCE(
            "Ønsket står på mødet. Kun med krydset går der en mail til lederen, og den går af sted med det samme.",
            "The wish stands with the meeting. Only with the tick a mail goes to the leader, and it leaves at once."),
    NOTE_THE_WISH("Notér ønsket", "Note the wish"),
    RECORD_AN_ANSWER("Registrér, hvad det blev til", "Record what came of it"),
    WHAT_CAME_OF_IT("Hvad blev det til?", "What came of it?"),
    HOURS_IF_OTHER("Timer, hvis de blev andre", "Hours, if they turned out otherwise"),
    CHOOSE_ONE("Vælg, hvad det blev til.", "Choose what came of it."),
    RECORD_CONSEQUENCE(
            "Det tæller i årets rapport og kan rettes, til mødet lukkes.",
            "It counts in the year's report and can be corrected until the meeting is closed."),
    RECORD_IT("Registrér svaret", "Record the answer"),
    SEE_THE_YEAR("Se hele årets tjenestefri", "See the time off of the whole year"),
    BACK_TO_MEETING("Tilbage til mødet", "Back to the meeting"),
    WHO_SEES(
            "Kontoret, kontorlederen og databeskyttelsen ser siden, og det gør netværkets facilitator og mødets "
                    + "medfacilitator. Ingen leder på arbejdspladsen ser den.",
            "The office, the office manager and data protection see this page, and so do the facilitator of the network and "
                    + "the meeting's co-facilitator. No leader at the workplace does.");

    private final Sentence sentence;

    LeaveLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
