package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.correspondence.link.LinkPurpose;
import dk.amr.domain.correspondence.link.PersonalLinks;
import dk.amr.domain.meeting.MeetingId;
import dk.amr.domain.meeting.Note;
import dk.amr.domain.meeting.attendance.CloseMeeting;
import dk.amr.domain.meeting.attendance.Presence;
import dk.amr.domain.meeting.attendance.RecordAttendance;
import dk.amr.domain.meeting.evaluation.Dimension;
import dk.amr.domain.meeting.evaluation.EvaluateMeeting;
import dk.amr.domain.meeting.evaluation.Marks;
import dk.amr.domain.meeting.invitation.InviteToMeeting;
import dk.amr.domain.meeting.invitation.RegretReason;
import dk.amr.domain.meeting.kommunegruppe.HoldKommunegruppeMeeting;
import dk.amr.domain.meeting.kommunegruppe.Turnout;
import dk.amr.domain.meeting.look.GuestLine;
import dk.amr.domain.meeting.look.LookAtMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A meeting of the sample kreds that lies behind: invited to, held, evaluated and closed. */
final class SampleMeetingDay {

    private static final int DAYS_BEFORE = 25;
    private static final int DAYS_TO_THE_ANSWER = 10;
    private static final int IN_TEN = 10;
    private static final List<RegretReason> REASONS = List.of(RegretReason.values());

    private final InviteToMeeting inviteToMeeting;
    private final HoldKommunegruppeMeeting holdKommunegruppeMeeting;
    private final LookAtMeeting lookAtMeeting;
    private final RecordAttendance recordAttendance;
    private final EvaluateMeeting evaluateMeeting;
    private final CloseMeeting closeMeeting;
    private final PersonalLinks links;
    private final SampleLeave leave;

    @Inject
    SampleMeetingDay(
            InviteToMeeting inviteToMeeting,
            HoldKommunegruppeMeeting holdKommunegruppeMeeting,
            LookAtMeeting lookAtMeeting,
            RecordAttendance recordAttendance,
            EvaluateMeeting evaluateMeeting,
            CloseMeeting closeMeeting,
            PersonalLinks links,
            SampleLeave leave) {
        this.inviteToMeeting = inviteToMeeting;
        this.holdKommunegruppeMeeting = holdKommunegruppeMeeting;
        this.lookAtMeeting = lookAtMeeting;
        this.recordAttendance = recordAttendance;
        this.evaluateMeeting = evaluateMeeting;
        this.closeMeeting = closeMeeting;
        this.links = links;
        this.leave = leave;
    }

    /** Holds it, unless it is to be the one that somebody still must settle. */
    void hold(MeetingId id, String network, LocalDate day, boolean isLeftOpen, Caller office) {
        String meeting = id.value().toString();
        Caller then = SampleNetworks.on(office, day);
        inviteToMeeting.invite(
                SampleNetworks.on(office, day.minusDays(DAYS_BEFORE)), new InviteToMeeting.Request(meeting, false));
        holdKommunegruppeMeeting.hold(
                then, new HoldKommunegruppeMeeting.Request(network + "/" + day, new Turnout(6, 5), null));
        leave.settle(SampleNetworks.on(office, day.minusDays(DAYS_TO_THE_ANSWER)), meeting);
        if (isLeftOpen) {
            return;
        }
        List<GuestLine> guests = lookAtMeeting.look(then, meeting).guests().stream()
                .filter(guest -> guest.mayCome() || guest.invitation() != null)
                .toList();
        recordAttendance.record(
                then,
                new RecordAttendance.Request(
                        meeting,
                        IntStream.range(0, guests.size())
                                .mapToObj(place -> entry(guests.get(place), place + day.getDayOfMonth()))
                                .toList(),
                        Note.empty()));
        lookAtMeeting.look(then, meeting).guests().forEach(guest -> evaluate(guest, day));
        closeMeeting.close(
                SampleNetworks.on(office, day.plusDays(6)),
                new CloseMeeting.Request(
                        meeting, new Note("Alle prøver én ting af og fortæller om den næste gang."), null));
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

    private void evaluate(GuestLine guest, LocalDate day) {
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
                        Caller.anonymous(Door.PAGE, day.plusDays(2)),
                        new EvaluateMeeting.Request(secret, "demo", marks)));
    }
}
