package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the year planner. */
public enum YearLabel implements Words {
    YEAR("År", "Year"),
    BEFORE("Året før", "The year before"),
    AFTER("Året efter", "The year after"),
    PLAN_A_MEETING("Planlæg et møde", "Plan a meeting"),
    GROUP_MEETINGS("Kommunegruppemøder", "Kommunegruppemøder"),
    REPORTS("Rapporter", "Reports"),
    KEY("Tegnene i planen", "The marks in the plan"),
    HELD("holdt", "held"),
    PLANNED("planlagt", "planned"),
    UNSETTLED("skal afklares", "to be settled"),
    CANCELLED("aflyst", "called off"),
    GROUP("kommunegruppemøde", "kommunegruppemøde"),
    FREE("skoleferie", "school holiday"),
    FREE_DAYS("Skoleferier i året", "School holidays of the year"),
    THE_PLAN("Årets plan", "The plan of the year"),
    NO_NETWORKS("Der er ingen netværk i det år.", "There are no networks in that year."),
    NOT_IN_THAT_YEAR("Netværket er ikke i gang i det år.", "The network is not active in that year."),
    ALL_NETWORKS("Vis alle netværk", "Show all networks"),
    NO_MEETINGS("Intet møde endnu.", "No meeting yet."),
    WHO_SEES(
            "Kontoret, konsulenterne, formanden og databeskyttelsen ser planen. Hvem der er inviteret og kom, ser kun kontoret, kontorlederen, databeskyttelsen, netværkets facilitator og mødets medfacilitator, hvis der er en.",
            "The office, the consultants, the chair and data protection see the plan. Who was invited and came is seen only by the office, its manager, data protection, the network's facilitator and the meeting's co-facilitator, if there is one.");

    private final Sentence sentence;

    YearLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
