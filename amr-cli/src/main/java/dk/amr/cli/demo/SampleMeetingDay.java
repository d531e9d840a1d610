package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.CancelReason;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.RecordReply;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.invitation.Reply;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.LookAtMeeting;
import dk.amr.domain.meeting.planning.CancelMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A meeting of the sample kreds that lies behind: invited to, held, talked of, evaluated and closed. */
final class SampleMeetingDay {

    /** How long before people are to be invited, at the latest. */
    static final int DAYS_BEFORE = 25;

    private static final int DAYS_TO_THE_ANSWER = 10;
    private static final int DAYS_TO_SHARE = 1;
    private static final int DAYS_TO_EVALUATE = 2;
    private static final int DAYS_TO_CLOSE = 6;
    private static final int EVALUATING_ONE_IN = 2;
    private static final int ANSWERING_ONE_IN = 3;
    private static final int IN_TEN = 10;
    private static final String NEXT_STEPS = "Alle prøver én ting af og fortæller om den næste gang.";
    private static final List<RegretReason> REASONS = List.of(RegretReason.values());

    private final InviteToMeeting inviteToMeeting;
    private final HoldKommunegruppeMeeting holdKommunegruppeMeeting;
    private final LookAtMeeting lookAtMeeting;
    private final RecordAttendance recordAttendance;
    private final EvaluateMeeting evaluateMeeting;
    private final CloseMeeting closeMeeting;
    private final CancelMeeting cancelMeeting;
    private final RecordReply recordReply;
    private final PersonalLinks links;
    private final SampleLeave leave;
    private final SampleSharing sharing;

    @Inject
    SampleMeetingDay(
            InviteToMeeting inviteToMeeting,
            HoldKommunegruppeMeeting holdKommunegruppeMeeting,
            LookAtMeeting lookAtMeeting,
            RecordAttendance recordAttendance,
            EvaluateMeeting evaluateMeeting,
            CloseMeeting closeMeeting,
            CancelMeeting cancelMeeting,
            RecordReply recordReply,
            PersonalLinks links,
            SampleLeave leave,
            SampleSharing sharing) {
        this.inviteToMeeting = inviteToMeeting;
        this.holdKommunegruppeMeeting = holdKommunegruppeMeeting;
        this.lookAtMeeting = lookAtMeeting;
        this.recordAttendance = recordAttendance;
        this.evaluateMeeting = evaluateMeeting;
        this.closeMeeting = closeMeeting;
        this.cancelMeeting = cancelMeeting;
        this.recordReply = recordReply;
        this.links = links;
        this.leave = leave;
        this.sharing = sharing;
    }

    /** Notes that people are invited, answer, come, evaluate, and agree on what is next. */
    void note(SampleDiary diary, SampleMeeting meeting, int daysBefore) {
        LocalDate day = meeting.day();
        diary.note(
                day.minusDays(daysBefore),
                then -> inviteToMeeting.invite(then, new InviteToMeeting.Request(meeting.id(), false)));
        diary.note(day.minusDays(DAYS_TO_THE_ANSWER), then -> {
            if (!meeting.isLongAgo()) {
                leave.settle(then, meeting.id());
                reply(then, meeting);
            }
        });
        diary.note(day, then -> hold(diary, then, meeting));
    }

    /** Holds the kommunegruppemøde of the day. */
    void holdKommunegruppe(Caller then, String name) {
        holdKommunegruppeMeeting.hold(
                then, new HoldKommunegruppeMeeting.Request(name + "/" + then.day(), new Turnout(6, 5), null));
    }

    private void hold(SampleDiary diary, Caller then, SampleMeeting meeting) {
        holdKommunegruppe(then, meeting.kommunegruppe());
        List<GuestLine> guests = lookAtMeeting.look(then, meeting.id()).guests().stream()
                .filter(guest -> guest.mayCome() || guest.invitation() != null)
                .toList();
        if (guests.isEmpty()) {
            cancelMeeting.cancel(then, new CancelMeeting.Request(meeting.id(), CancelReason.TOO_FEW, null));
        } else if (!meeting.isLeftOpen()) {
            attend(then, meeting, guests);
            diary.note(then.day().plusDays(DAYS_TO_SHARE), later -> sharing.share(later, meeting));
            diary.note(then.day().plusDays(DAYS_TO_EVALUATE), later -> evaluate(later, meeting));
            diary.note(
                    then.day().plusDays(DAYS_TO_CLOSE),
                    later -> closeMeeting.close(
                            later, new CloseMeeting.Request(meeting.id(), new Note(NEXT_STEPS), null)));
        }
    }

    private void reply(Caller then, SampleMeeting meeting) {
        List<GuestLine> invited = lookAtMeeting.look(then, meeting.id()).guests().stream()
                .filter(guest -> guest.mayCome() && guest.invitation() != null)
                .toList();
        for (int place = 0; place < invited.size(); place++) {
            if (place % ANSWERING_ONE_IN == 0) {
                boolean comes = place % 2 == 0;
                recordReply.record(
                        then,
                        new RecordReply.Request(
                                meeting.id(),
                                invited.get(place).person().value().toString(),
                                comes ? Reply.Kind.ACCEPTED : Reply.Kind.REGRETS,
                                comes ? null : REASONS.get(place % REASONS.size())));
            }
        }
    }

    private void attend(Caller then, SampleMeeting meeting, List<GuestLine> guests) {
        int shift = then.day().getDayOfMonth();
        recordAttendance.record(
                then,
                new RecordAttendance.Request(
                        meeting.id(),
                        IntStream.range(0, guests.size())
                                .mapToObj(place -> entry(guests.get(place), place + shift))
                                .toList(),
                        Note.empty()));
    }

    private void evaluate(Caller then, SampleMeeting meeting) {
        List<GuestLine> guests = lookAtMeeting.look(then, meeting.id()).guests();
        for (int place = 0; place < guests.size(); place++) {
            if (place % EVALUATING_ONE_IN == 0) {
                evaluate(then, guests.get(place));
            }
        }
    }

    private static RecordAttendance.Entry entry(GuestLine guest, int place) {
        String person = guest.person().value().toString();
        // whoever left the network after being invited did not come
        Presence presence = guest.mayCome() ? presence(place % IN_TEN) : Presence.REGRETS;
        RegretReason reason = REASONS.get(place % REASONS.size());
        return new RecordAttendance.Entry(
                person, presence, presence == Presence.REGRETS ? reason : null, presence.isThere(), null);
    }

    private static Presence presence(int place) {
        return switch (place) {
            case 2, 6 -> Presence.REGRETS;
            case 8 -> Presence.NO_SHOW;
            case 9 -> Presence.PARTIAL;
            default -> Presence.PRESENT;
        };
    }

    private void evaluate(Caller then, GuestLine guest) {
        if (guest.invitation() == null || !guest.invitation().isAskedToEvaluate()) {
            return;
        }
        int mood = guest.name().given().length() % 3;
        Marks marks = new Marks(Map.of(
                Dimension.COMPETENCE, 3 + mood % 2,
                Dimension.ROLE_CLARITY, 3 + mood,
                Dimension.EFFECT, 2 + mood,
                Dimension.QUALITY, 4 + mood % 2));
        links.secretFor(LinkPurpose.EVALUATE_MEETING, guest.invitation().id().value())
                .ifPresent(secret -> evaluateMeeting.evaluate(
                        Caller.anonymous(Door.PAGE, then.day()), new EvaluateMeeting.Request(secret, "demo", marks)));
    }
}
