package dk.amr.web.page.meeting;

import dk.amr.domain.calendar.SlotInWords;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.look.MeetingView;
import dk.amr.domain.meeting.planning.Advice;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.DeedText;
import dk.amr.web.page.text.MeetingLabel;
import dk.amr.web.page.text.MeetingText;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.StepText;
import dk.amr.web.page.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting's page: what comes next, what is on it, who it is for and how they answered. */
public record MeetingPage(
        String address,
        String name,
        String heading,
        String lead,
        @Nullable String done,
        FormView refusal,
        NextStep next,
        AgendaBar agenda,
        List<String> advice,
        List<Fact> facts,
        @Nullable String answers,
        List<GuestRow> guests,
        boolean wasHeld,
        List<NextStep.Way> ways,
        @Nullable WishCard wishes,
        List<Mark> marks,
        @Nullable String tooFewAnswers,
        String whoSees) {

    /** Something that is known about it. */
    public record Fact(String name, String value, boolean isMissing) {}

    public MeetingPage {
        advice = List.copyOf(advice);
        facts = List.copyOf(facts);
        guests = List.copyOf(guests);
        ways = List.copyOf(ways);
        marks = List.copyOf(marks);
    }

    public static MeetingPage of(
            MeetingView view,
            MeetingDeeds deeds,
            @Nullable WishCard wishes,
            FormView refusal,
            String done,
            LocalDate day,
            Language language) {
        NetworkMeeting meeting = view.meeting();
        String address = "/moeder/" + meeting.id().value();
        NextStep next = NextStep.of(view, deeds, day, language);
        return new MeetingPage(
                address,
                view.network().value(),
                MeetingText.heading(view, day, language),
                SlotInWords.full(meeting.slot(), language),
                DeedText.done(done).map(sentence -> sentence.in(language)).orElse(null),
                refusal,
                next,
                AgendaBar.of(meeting.agenda(), meeting.slot(), language),
                view.advice().stream()
                        .map(Advice::sentence)
                        .map(sentence -> sentence.in(language))
                        .toList(),
                Facts.of(view, language),
                MeetingText.answers(view, language).orElse(null),
                view.guests().stream()
                        .map(guest -> GuestRow.of(guest, address, deeds.mayAnswer() && isAnswered(view), language))
                        .toList(),
                view.status().isHeld(),
                ways(view, address, deeds, language).stream()
                        .filter(way -> next.way() == null
                                || !way.href().equals(next.way().href()))
                        .toList(),
                wishes,
                Mark.of(view.evaluation(), language),
                view.status().isHeld() && !view.evaluation().isShown()
                        ? StepText.whyNoResult(view).in(language)
                        : null,
                (view.coFacilitator() == null ? MeetingLabel.WHO_SEES_MEETING : MeetingLabel.WHO_SEES_MEETING_OF_TWO)
                        .in(language));
    }

    private static boolean isAnswered(MeetingView view) {
        return view.status() == MeetingStatus.INVITED && !view.isToBeSettled();
    }

    private static List<NextStep.Way> ways(MeetingView view, String address, MeetingDeeds deeds, Language language) {
        List<NextStep.Way> ways = new ArrayList<>();
        boolean isAhead = view.status().isAhead();
        add(ways, isAhead && deeds.mayRevise(), address + "/ret", MeetingLabel.CHANGE, language);
        add(ways, isAhead && deeds.mayMove(), address + "/flyt", MeetingLabel.MOVE, language);
        boolean isHeld = view.status() == MeetingStatus.HELD;
        add(ways, isHeld && deeds.mayRecord(), address + "/fremmoede", MeetingLabel.SEE_ATTENDANCE, language);
        boolean isOver = view.status().isHeld();
        add(ways, isOver && deeds.maySeeShared(), address + "/delt", SharingLabel.SHARED, language);
        add(ways, isAhead && deeds.mayCancel(), address + "/aflys", MeetingLabel.CANCEL_IT, language);
        return ways;
    }

    private static void add(List<NextStep.Way> ways, boolean isOpen, String href, Words label, Language language) {
        if (isOpen) {
            ways.add(new NextStep.Way(href, label.in(language)));
        }
    }

    @Override
    public String toString() {
        return "MeetingPage";
    }
}
