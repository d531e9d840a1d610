package dk.amr.web.meeting.planning;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.meeting.MeetingForms;
import dk.amr.web.page.meeting.PlanPage;
import dk.amr.web.page.meeting.SlotFields;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.PlanLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is the same on the pages where a meeting is planned or changed. */
final class PlanText {

    static final int USUAL_MINUTES = 120;

    /** At which field a refusal stands. */
    static final Map<String, String> FIELD_OF_RULE = fieldOfRule();

    private PlanText() {}

    static PlanPage.Matter plan(NetworkLine line, Language language) {
        String name = line.kommunegruppe().value();
        return new PlanPage.Matter(
                List.of(new DeedPage.Crumb("/moeder", MeetingLabel.MEETINGS.in(language))),
                new Sentence("Planlæg et møde i " + name, "Plan a meeting in " + name).in(language),
                new Sentence(
                                "To timer efter kommunegruppemødet, med et tema på en halv time og resten til sparring.",
                                "Two hours after the kommunegruppemøde, with a theme of half an hour and the rest for sparring.")
                        .in(language),
                "/moeder",
                line.network().id().value().toString(),
                PlanLabel.PLAN_THE_MEETING.in(language),
                PlanLabel.PLAN_CONSEQUENCE.in(language),
                name,
                new Overtaken.Now("", ""),
                null);
    }

    static PlanPage.Matter revise(MeetingView view, Language language) {
        String name = view.network().value();
        String address = "/moeder/" + view.meeting().id().value();
        return new PlanPage.Matter(
                List.of(
                        new DeedPage.Crumb("/moeder", MeetingLabel.MEETINGS.in(language)),
                        new DeedPage.Crumb(address, name)),
                new Sentence("Ret mødet i " + name, "Change the meeting in " + name).in(language),
                SlotInWords.full(view.meeting().slot(), language),
                address + "/ret",
                null,
                PlanLabel.SAVE_CHANGES.in(language),
                PlanLabel.REVISE_CONSEQUENCE.in(language),
                name,
                MeetingForms.now(view, new Form(Map.of()), language),
                view.meeting().version().number());
    }

    private static Map<String, String> fieldOfRule() {
        Map<String, String> fields = new LinkedHashMap<>(SlotFields.FIELD_OF_RULE);
        fields.put("facilitator-must-be-active", "medfacilitator");
        fields.put("several-are-called-that", "medfacilitator");
        fields.put("agenda-is-longer-than-the-meeting", "minutter0");
        return Map.copyOf(fields);
    }
}
