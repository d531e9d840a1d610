package dk.amr.web.page.meeting.year;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.kommunegruppe.ListKommunegruppeMeetings;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.meeting.MeetingForms;
import dk.amr.web.page.text.GroupMeetingLabel;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.OvertakenLabel;
import dk.amr.web.page.text.PlanLabel;
import java.util.List;
import java.util.Map;

/** The pages with one form each about kommunegruppemøder. */
public final class GroupMeetingForms {

    private GroupMeetingForms() {}

    /** A new one. */
    public static DeedPage plan(Form form, Language language) {
        DeedPage page = DeedPage.of(
                new DeedPage.Matter(
                        crumbs(language),
                        GroupMeetingLabel.PLAN.in(language),
                        GroupMeetingLabel.WHAT_IT_IS.in(language)),
                FormView.of(form, language),
                List.of(
                        Field.text(form, "gruppe", GroupMeetingLabel.GROUP, language)
                                .required(),
                        Field.day(form, "dag", PlanLabel.DAY, language).required(),
                        Field.time(form, "fra", MeetingLabel.FROM, language)
                                .hinted(MeetingLabel.TIME_HINT, language)
                                .required(),
                        Field.time(form, "til", MeetingLabel.UNTIL, language).hinted(MeetingLabel.UNTIL_HINT, language),
                        Field.text(form, "sted", GroupMeetingLabel.PLACE, language),
                        Field.paragraphs(form, "dagsorden", GroupMeetingLabel.AGENDA, language)
                                .hinted(GroupMeetingLabel.AGENDA_HINT, language)),
                new DeedPage.Deed(
                        GroupMeetingLabel.PLAN_IT.in(language),
                        GroupMeetingLabel.PLAN_CONSEQUENCE.in(language),
                        false,
                        "/kommunegruppemoeder"));
        return MeetingForms.isAskedWhichHour(form) ? page.asking(MeetingForms.whichHour(form, language)) : page;
    }

    /** It was held. */
    public static DeedPage hold(ListKommunegruppeMeetings.Line line, Form form, Language language) {
        return DeedPage.of(
                        matter(
                                new Sentence("Registrér kommunegruppemødet i ", "Record the kommunegruppemøde in ")
                                                .in(language)
                                        + line.kommunegruppe().value()
                                        + new Sentence(" som holdt", " as held").in(language),
                                language),
                        FormView.of(form, language),
                        List.of(
                                Field.number(form, "tr", GroupMeetingLabel.TRS, language)
                                        .hinted(GroupMeetingLabel.COUNT_HINT, language),
                                Field.number(form, "amr", GroupMeetingLabel.AMRS, language)
                                        .hinted(GroupMeetingLabel.COUNT_HINT, language)),
                        new DeedPage.Deed(
                                GroupMeetingLabel.HOLD_IT.in(language),
                                GroupMeetingLabel.HOLD_CONSEQUENCE.in(language),
                                false))
                .from(line.meeting().version())
                .beside(now(line, language), form, language);
    }

    /** It is called off. */
    public static DeedPage cancel(ListKommunegruppeMeetings.Line line, Form form, Language language) {
        return DeedPage.of(
                        matter(
                                GroupMeetingLabel.CANCEL_IT.in(language) + ": "
                                        + line.kommunegruppe().value() + " "
                                        + SlotInWords.brief(line.meeting().slot(), language),
                                language),
                        FormView.of(form, language),
                        List.of(),
                        new DeedPage.Deed(
                                GroupMeetingLabel.CANCEL_IT.in(language),
                                GroupMeetingLabel.CANCEL_CONSEQUENCE.in(language),
                                true))
                .from(line.meeting().version())
                .beside(now(line, language), form, language);
    }

    private static Overtaken.Now now(ListKommunegruppeMeetings.Line line, Language language) {
        Turnout came = line.meeting().turnout();
        return new Overtaken.Now(
                OvertakenLabel.THE_GROUP_MEETING.in(language),
                SlotInWords.full(line.meeting().slot(), language) + ", "
                        + line.meeting().state().title().in(language),
                Form.startingWith(
                        came == null
                                ? Map.of()
                                : Map.of("tr", String.valueOf(came.trs()), "amr", String.valueOf(came.amrs()))));
    }

    private static DeedPage.Matter matter(String heading, Language language) {
        return new DeedPage.Matter(crumbs(language), heading, null);
    }

    private static List<DeedPage.Crumb> crumbs(Language language) {
        return List.of(
                new DeedPage.Crumb("/moeder", MeetingLabel.MEETINGS.in(language)),
                new DeedPage.Crumb("/kommunegruppemoeder", GroupMeetingLabel.GROUP_MEETINGS.in(language)));
    }
}
