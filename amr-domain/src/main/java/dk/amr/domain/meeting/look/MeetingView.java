package dk.amr.domain.meeting.look;

import dk.amr.domain.access.account.Colleague;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.meeting.MeetingStatus;
import dk.amr.domain.meeting.NetworkMeeting;
import dk.amr.domain.meeting.evaluation.EvaluationTally;
import dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeeting;
import dk.amr.domain.meeting.planning.Advice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on a meeting's page, as it stands on the day.
 *
 * @param hasBegun whether its time has come, be it held or not
 * @param hasEnded whether its time is over, be it held or not
 * @param predecessor the kommunegruppemøde it follows, if any
 * @param facilitator who leads it, if anybody does
 * @param guests by name
 */
public record MeetingView(
        NetworkMeeting meeting,
        KommunegruppeName network,
        MeetingStatus status,
        boolean isToBeSettled,
        boolean hasBegun,
        boolean hasEnded,
        @Nullable KommunegruppeMeeting predecessor,
        @Nullable Colleague facilitator,
        @Nullable Colleague coFacilitator,
        GroundRules rules,
        List<Advice> advice,
        List<GuestLine> guests,
        EvaluationTally evaluation) {

    public MeetingView {
        advice = List.copyOf(advice);
        guests = List.copyOf(guests);
    }

    /** Whether its day has come and its hour not yet. */
    public boolean isLaterToday(LocalDate day) {
        return !hasBegun && !day.isBefore(meeting.slot().day());
    }
}
