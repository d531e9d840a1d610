package dk.amr.web.page.text;

import dk.amr.domain.shared.Sentence;

/** The fixed words of the pages about kommunegruppemøder. */
public enum GroupMeetingLabel implements Words {
    GROUP_MEETINGS("Kommunegruppemøder", "Kommunegruppemøder"),
    WHAT_IT_IS(
            "Kommunegruppens eget møde for TR i kommunen, og for AMR, hvor de er kommet med. Der inviteres ikke til det herfra; her står, hvornår det er, så netværket kan mødes lige efter.",
            "The kommunegruppe's own meeting for the TRs of the municipality, and for AMRs where they have joined. No invitations go out from here; it stands here when it is, so that the network can meet right after."),
    PLAN("Planlæg et kommunegruppemøde", "Plan a kommunegruppemøde"),
    PLAN_IT("Planlæg kommunegruppemødet", "Plan the kommunegruppemøde"),
    PLAN_CONSEQUENCE(
            "Et netværksmøde kan lægges lige efter. Ingen får besked om selve kommunegruppemødet.",
            "A network meeting can be put right after it. Nobody is told of the kommunegruppemøde itself."),
    GROUP("Kommunegruppe", "Kommunegruppe"),
    WHEN("Tid", "When"),
    PLACE("Sted", "Place"),
    AGENDA("Mere på dagsordenen", "More on the agenda"),
    AGENDA_HINT("Nyt fra området står altid på den.", "News from the area always stands on it."),
    STATE("Status", "Status"),
    CAME("Kom", "Came"),
    NONE_YET("Ingen kommunegruppemøder i det år endnu.", "No kommunegruppemøder in that year yet."),
    HOLD("Er holdt", "Was held"),
    HOLD_IT("Registrér som holdt", "Record as held"),
    HOLD_CONSEQUENCE(
            "Netværksmødet efter det kan så holdes. Der skrives kun tal, aldrig hvem.",
            "The network meeting after it can then be held. Only numbers are written, never who."),
    TRS("TR, der kom", "TRs who came"),
    AMRS("AMR, der kom", "AMRs who came"),
    COUNT_HINT("Tom, hvis ingen talte.", "Empty if nobody counted."),
    CANCEL("Aflys", "Call off"),
    CANCEL_IT("Aflys kommunegruppemødet", "Call the kommunegruppemøde off"),
    CANCEL_CONSEQUENCE(
            "Et netværksmøde efter det skal bagefter have et andet, en grund, eller aflyses. Det kan ikke fortrydes.",
            "A network meeting after it then needs another, a reason, or is called off. It cannot be undone.");

    private final Sentence sentence;

    GroupMeetingLabel(String danish, String english) {
        this.sentence = new Sentence(danish, english);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
