package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about meetings. */
public enum MeetingLabel implements Words {
    MEETINGS("Møder", "Meetings"),
    WHAT_NEXT("Næste skridt", "What comes next"),
    AGENDA("Dagsorden", "Agenda"),
    NO_AGENDA("Der er intet på dagsordenen endnu.", "There is nothing on the agenda yet."),
    AT("Kl.", "At"),
    PART("Punkt", "Part"),
    KIND("Hvad", "What"),
    MINUTES("Minutter", "Minutes"),
    MINUTES_LABEL("min", "min"),
    AGENDA_CAPTION("Dagsordenens punkter i rækkefølge", "The parts of the agenda in order"),
    THEME("tema", "theme"),
    NOTICE("Værd at lægge mærke til", "Worth noticing"),
    FACTS("Om mødet", "About the meeting"),
    WHEN("Tid", "When"),
    PLACE("Sted", "Place"),
    NOT_DECIDED("ikke aftalt", "not decided"),
    FACILITATOR("Facilitator", "Facilitator"),
    CO_FACILITATOR("Medfacilitator", "Co-facilitator"),
    NOBODY("ingen", "nobody"),
    AFTER("Kommunegruppemøde", "Kommunegruppemøde"),
    AFTER_NONE("intet", "none"),
    REASON("Grund", "Reason"),
    RULES("Leveregler", "Ground rules"),
    NEXT_STEPS("Aftalt til næste gang", "Agreed for the next time"),
    PRESENTER("Oplæg ved", "Presented by"),
    QUESTIONS("At tænke over på forhånd", "To think of beforehand"),
    GUESTS("Hvem mødet er for", "Who the meeting is for"),
    GUESTS_CAPTION("De inviterede efter navn", "Those invited by name"),
    NO_GUESTS("Ingen er med i netværket den dag.", "Nobody is in the network on that day."),
    NAME("Navn", "Name"),
    WORKPLACE("Arbejdsplads", "Workplace"),
    ANSWER("Svar", "Answer"),
    CAME("Fremmøde", "Attendance"),
    RULES_MISSING("leveregler mangler", "ground rules missing"),
    NEXT_MEETINGS("De næste møder", "The next meetings"),
    ALL_MEETINGS("Alle møder", "All meetings"),
    NO_EMAIL("ingen e-mail", "no e-mail"),
    TERM_ENDS("hvervet udløber før", "mandate ends before"),
    RECORD_ANSWER("Registrér svar", "Record an answer"),
    WHO_SEES_MEETING(
            "Kontoret, kontorlederen, databeskyttelsen og netværkets facilitator ser siden. Ledere og TR ser den ikke.",
            "The office, its manager, data protection and the network's facilitator see this page. Leaders and TRs do not."),
    WHO_SEES_MEETING_OF_TWO(
            "Kontoret, kontorlederen, databeskyttelsen, netværkets facilitator og mødets medfacilitator ser siden. Ledere og TR ser den ikke.",
            "The office, its manager, data protection, the network's facilitator and the meeting's co-facilitator see this page. Leaders and TRs do not."),
    CHANGE("Ret mødet", "Change the meeting"),
    MOVE("Flyt mødet", "Move the meeting"),
    CANCEL_IT("Aflys mødet", "Call the meeting off"),
    CLOSE_IT("Afslut mødet", "Close the meeting"),
    RECORD_ATTENDANCE("Registrér fremmøde", "Record attendance"),
    SEE_ATTENDANCE("Ret fremmødet", "Correct the attendance"),
    WISHES("Ønsker fra netværket", "Wishes of the network"),
    NO_WISHES("Ingen har skrevet et ønske endnu.", "Nobody has written a wish yet."),
    ACCEPT("Tag op", "Take it up"),
    DEFER("Udsæt", "Put it off"),
    NOTE_WISH("Notér et ønske", "Note a wish"),
    WISH("Ønske", "Wish"),
    WISH_HINT("Uden navn: det, nogen gerne vil have taget op.", "Without a name: what somebody would like taken up."),
    WISH_CONSEQUENCE(
            "Det står her på netværkets møder, uden navn.",
            "It stands here at the meetings of the network, without a name."),
    KEEP_WISH("Gem ønsket", "Keep the wish"),
    EVALUATION("Hvad de syntes om mødet", "What they made of the meeting"),
    TOO_FEW_ANSWERS(
            "Resultatet vises, når mindst fem har svaret, så ingen kan genkendes. Svarer færre, kan svarene kun tælle med i årets tal for hele kredsen, sammen med andre små møders.",
            "The result is shown when at least five have answered, so that nobody is recognised. If fewer answer, the answers can count in the year's figures for the whole kreds alone, together with those of other small meetings."),
    NEVER_ENOUGH_ANSWERS(
            "Færre end fem var til stede, så svarene på, hvordan mødet var, bliver ikke vist for sig: ingen må kunne genkendes. De kan tælle med i årets tal for hele kredsen, sammen med andre små møders.",
            "Fewer than five were present, so the answers on how the meeting was are not shown by themselves: nobody must be recognised. They can count in the year's figures for the whole kreds, together with those of other small meetings."),
    MEAN("gennemsnit af 5", "mean of 5"),
    STATEMENT("Udsagn", "Statement"),
    MEAN_HEAD("Gennemsnit", "Mean"),
    CANCEL_REASON("Hvorfor aflyses mødet?", "Why is the meeting called off?"),
    CANCEL_PLANNED(
            "Mødet tæller ikke længere med i året. Ingen er inviteret, så ingen får besked.",
            "The meeting no longer counts in the year. Nobody is invited, so nobody is told."),
    CANCEL_PAST(
            "Mødet tæller ikke længere med i året. Dagen er gået, så ingen får besked. Det kan ikke fortrydes.",
            "The meeting no longer counts in the year. Its day is past, so nobody is told. It cannot be undone."),
    NEW_DAY("Ny dag", "New day"),
    FROM("Fra", "From"),
    UNTIL("Til", "Until"),
    TIME_HINT("Timer og minutter, for eksempel 15.15.", "Hours and minutes, such as 15:15."),
    UNTIL_HINT("Tom betyder to timer senere.", "Empty means two hours later."),
    WHICH_HOUR(
            "Det klokkeslæt kommer to gange den dag. Hvilket er ment?",
            "That time comes twice on that day. Which is meant?"),
    FIRST_HOUR("Det første, før uret stilles tilbage", "The first, before the clock is set back"),
    SECOND_HOUR("Det andet, efter uret er stillet tilbage", "The second, after the clock is set back"),
    WHY_DEVIATES(
            "Grund, hvis mødet ikke følger et kommunegruppemøde samme dag",
            "Reason, if the meeting does not follow a kommunegruppemøde on the same day"),
    WHY_DEVIATES_HINT(
            "Står i oversigten over afvigelser. Ellers tom.", "It stands in the list of deviations. Otherwise empty."),
    MOVE_CONSEQUENCE_PLANNED(
            "Ingen er inviteret endnu, så ingen får besked.", "Nobody is invited yet, so nobody is told."),
    WHAT_ANSWER("Hvad er svaret?", "What is the answer?"),
    WHY_REGRETS("Hvis afbud: hvorfor?", "If regrets: why?"),
    WHY_REGRETS_HINT(
            "Kun en af disse. Sygdom skrives aldrig ned; vælg andet.",
            "Only one of these. Illness is never written down; choose other."),
    ANSWER_CONSEQUENCE(
            "Svaret står i listen. Der sendes ingen besked.", "The answer stands in the list. No message is sent."),
    RECORD_THE_ANSWER("Gem svaret", "Keep the answer"),
    NEXT_STEPS_HINT(
            "Uden personer: hvad gruppen gør til næste gang. Kontoret og den, der leder netværket, læser det på mødets "
                    + "side; deltagerne får det ikke tilsendt. Må være tomt.",
            "Without persons: what the group does until the next time. The office and whoever leads the network read it "
                    + "on the meeting's page; it is not sent to the participants. May be empty."),
    CLOSE_CONSEQUENCE(
            "Bagefter kan mødet kun læses. Fremmødet kan ikke rettes, og ingen kan dele mere fra mødet; det, der er delt, "
                    + "kan stadig læses.",
            "Afterwards the meeting can only be read. Attendance cannot be corrected, and nobody can share more from it; "
                    + "what was shared can still be read."),
    SEE_MEETINGS_OF_NETWORK("Vis netværkets møder", "Show the meetings of the network");

    private final Sentence sentence;

    MeetingLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
