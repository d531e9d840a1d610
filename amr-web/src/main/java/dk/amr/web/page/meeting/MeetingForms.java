package dk.amr.web.page.meeting;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MeetingText;
import dk.amr.web.page.text.OvertakenLabel;
import dk.amr.web.page.text.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages with one form each about a meeting. */
public final class MeetingForms {

    private MeetingForms() {}

    /** The meeting is called off. */
    public static DeedPage cancel(MeetingView view, Form form, Language language) {
        return DeedPage.of(
                        matter(view, MeetingLabel.CANCEL_IT.in(language) + question(view, language), language),
                        FormView.of(form, language),
                        List.of(),
                        new DeedPage.Deed(
                                MeetingLabel.CANCEL_IT.in(language),
                                MeetingText.cancelConsequence(view, language),
                                true))
                .sendingMail(MeetingText.isToldOf(view))
                .asking(question(
                        form,
                        "grund",
                        MeetingLabel.CANCEL_REASON,
                        Stream.of(CancelReason.values())
                                .map(each -> choice(form, "grund", each.name(), each.title(), language))
                                .toList(),
                        language))
                .from(view.meeting().version())
                .beside(now(view, new Form(Map.of()), language), form, language);
    }

    /** What was agreed, and then nothing more. */
    public static DeedPage close(MeetingView view, Form form, Language language) {
        return DeedPage.of(
                        matter(view, MeetingLabel.CLOSE_IT.in(language) + question(view, language), language),
                        FormView.of(form, language),
                        List.of(Field.paragraphs(form, "aftalt", MeetingLabel.NEXT_STEPS, language)
                                .hinted(MeetingLabel.NEXT_STEPS_HINT, language)),
                        new DeedPage.Deed(
                                MeetingLabel.CLOSE_IT.in(language),
                                MeetingText.closeConsequence(view, language),
                                false))
                .from(view.meeting().version())
                .beside(now(view, new Form(Map.of()), language), form, language);
    }

    /** What somebody said on the phone. */
    public static DeedPage reply(MeetingView view, GuestLine guest, Form form, Language language) {
        DeedPage page = DeedPage.of(
                matter(
                        view,
                        new Sentence(
                                        "Hvad svarer " + guest.name().full() + "?",
                                        "What does " + guest.name().full() + " answer?")
                                .in(language),
                        language),
                FormView.of(form, language),
                List.of(),
                new DeedPage.Deed(
                        MeetingLabel.RECORD_THE_ANSWER.in(language),
                        MeetingLabel.ANSWER_CONSEQUENCE.in(language),
                        false));
        return page.asking(
                question(
                        form,
                        "svar",
                        MeetingLabel.WHAT_ANSWER,
                        Stream.of(Reply.Kind.values())
                                .map(each -> choice(form, "svar", each.name(), each.title(), language))
                                .toList(),
                        language),
                question(
                        form,
                        "grund",
                        MeetingLabel.WHY_REGRETS,
                        Stream.of(RegretReason.values())
                                .map(each -> choice(form, "grund", each.name(), each.title(), language))
                                .toList(),
                        language));
    }

    /** The meeting goes to another time. */
    public static DeedPage move(MeetingView view, List<Choice> groupMeetings, Form form, Language language) {
        DeedPage.Question after = question(form, "efter", MeetingLabel.AFTER, groupMeetings, language);
        DeedPage page = DeedPage.of(
                        matter(view, MeetingLabel.MOVE.in(language) + question(view, language), language),
                        FormView.of(form, language),
                        List.of(
                                Field.day(form, "dag", MeetingLabel.NEW_DAY, language)
                                        .required(),
                                Field.time(form, "fra", MeetingLabel.FROM, language)
                                        .hinted(MeetingLabel.TIME_HINT, language)
                                        .required(),
                                Field.time(form, "til", MeetingLabel.UNTIL, language)
                                        .hinted(MeetingLabel.UNTIL_HINT, language),
                                Field.paragraphs(form, "grund", MeetingLabel.WHY_DEVIATES, language)
                                        .hinted(MeetingLabel.WHY_DEVIATES_HINT, language)),
                        new DeedPage.Deed(
                                MeetingLabel.MOVE.in(language), MeetingText.moveConsequence(view, language), false))
                .sendingMail(MeetingText.isToldOf(view))
                .from(view.meeting().version());
        DeedPage asking = isAskedWhichHour(form) ? page.asking(whichHour(form, language), after) : page.asking(after);
        Form slot = Form.startingWith(SlotFields.of(view.meeting().slot()));
        return asking.beside(now(view, slot, language), form, language);
    }

    /** How the meeting stands now. */
    public static Overtaken.Now now(MeetingView view, Form fields, Language language) {
        return new Overtaken.Now(
                OvertakenLabel.THE_MEETING.in(language),
                SlotInWords.full(view.meeting().slot(), language) + ", "
                        + view.status().title().in(language),
                fields);
    }

    /** Whether the form was refused because its time comes twice that day, or was answered before. */
    public static boolean isAskedWhichHour(Form form) {
        return form.error("time") != null || !form.text("time").isEmpty();
    }

    /** Which of the two is meant. */
    public static DeedPage.Question whichHour(Form form, Language language) {
        return question(
                form,
                "time",
                MeetingLabel.WHICH_HOUR,
                List.of(
                        choice(form, "time", "FIRST", MeetingLabel.FIRST_HOUR.sentence(), language),
                        choice(form, "time", "SECOND", MeetingLabel.SECOND_HOUR.sentence(), language)),
                language);
    }

    static DeedPage.Question question(Form form, String name, Words legend, List<Choice> choices, Language language) {
        Sentence error = form.error(name);
        return new DeedPage.Question(name, legend.in(language), error == null ? null : error.in(language), choices);
    }

    static Choice choice(Form form, String name, String value, Sentence label, Language language) {
        return new Choice(value, label.in(language), null, form.text(name).equals(value));
    }

    private static DeedPage.Matter matter(MeetingView view, String heading, Language language) {
        return new DeedPage.Matter(
                List.of(
                        new DeedPage.Crumb("/moeder", MeetingLabel.MEETINGS.in(language)),
                        new DeedPage.Crumb(
                                "/moeder/" + view.meeting().id().value(),
                                view.network().value())),
                heading,
                null);
    }

    private static String question(MeetingView view, Language language) {
        return " " + new Sentence("i ", "in ").in(language) + view.network().value() + " "
                + DayInWords.brief(view.meeting().slot().day(), language) + "?";
    }
}
