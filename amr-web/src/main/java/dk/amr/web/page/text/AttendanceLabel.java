package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the page about who came. */
public enum AttendanceLabel implements Words {
    ATTENDANCE("Fremmøde", "Attendance"),
    RULES_ALOUD("har kvitteret for levereglerne ved bordet", "ground rules acknowledged at the table"),
    READ_RULES(
            "Nogle har ikke kvitteret for levereglerne. Læs dem højt, og sæt kryds, når der er kvitteret. Ellers kan de ikke føres som til stede.",
            "Some have not acknowledged the ground rules. Read them aloud and tick when they are acknowledged. Otherwise they cannot be recorded as present."),
    REASON("Grund til afbud", "Reason for regrets"),
    NO_REASON("vælg en grund", "choose a reason"),
    HEALTH(
            "Er grunden sygdom, så vælg andet eller ikke oplyst. Sygdom registreres aldrig.",
            "If the reason is illness, choose other or not told. Illness is never recorded."),
    WHY_NOT_AFTER("Hvorfor er kommunegruppemødet ikke holdt?", "Why was the kommunegruppemøde not held?"),
    WHY_NOT_AFTER_HINT(
            "Kommunegruppemødet er ikke registreret som holdt. Registrér det først, eller skriv grunden her.",
            "The kommunegruppemøde is not recorded as held. Record it first, or give the reason here."),
    SEE_GROUP_MEETINGS("Se kommunegruppemøderne", "See the kommunegruppemøder"),
    NOTHING_CHOSEN(
            "Intet er valgt eller ændret endnu. Vælg fremmøde for mindst én.",
            "Nothing is chosen or changed yet. Choose attendance for at least one."),
    ALL_RECORDED("Fremmødet er ført for alle.", "Attendance is recorded for everybody."),
    HAS_BEGUN_EARLY("Mødet er allerede begyndt", "The meeting has begun already"),
    HAS_BEGUN_EARLY_HINT(
            "Efter planen begynder det først senere i dag. Vent til da, eller sæt kryds, hvis det er begyndt før tid.",
            "As planned it begins later today only. Wait until then, or tick this if it has begun early."),
    CLOSE("Afslut mødet", "Close the meeting"),
    NOBODY_TO_RECORD("Ingen er med i netværket den dag.", "Nobody is in the network on that day."),
    WHO_SEES(
            "Kontoret og netværkets facilitator ser fremmødet og grunden til et afbud. Ledere ser det ikke, og i opgørelser"
                    + " står ingen navne.",
            "The office and the facilitator of the network see attendance and the reason for regrets. Leaders do not, and"
                    + " figures tell no names."),
    WHO_SEES_OF_TWO(
            "Kontoret, netværkets facilitator og mødets medfacilitator ser fremmødet og grunden til et afbud. Ledere ser det"
                    + " ikke, og i opgørelser står ingen navne.",
            "The office, the facilitator of the network and the meeting's co-facilitator see attendance and the reason for"
                    + " regrets. Leaders do not, and figures tell no names.");

    private final Sentence sentence;

    AttendanceLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
