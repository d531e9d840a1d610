package dk.amr.domain.meeting;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.meeting.agenda.Agenda;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a network, about two hours (S34) with a theme of about half an hour (S37).
 *
 * @param coFacilitator who stands beside the facilitator, if anybody (S41)
 * @param progress how far it has come and since when
 * @param nextSteps what was agreed for the time after, without persons (D13)
 */
public record NetworkMeeting(
        MeetingId id,
        KredsId kreds,
        NetworkId network,
        Precedence precedence,
        TimeSlot slot,
        Place place,
        @Nullable AccountId coFacilitator,
        Agenda agenda,
        Progress progress,
        Note nextSteps,
        Version version) {

    /** So many days after it was held a meeting is closed by itself (model 4.4). */
    public static final int DAYS_TO_SETTLE = 30;

    /** How far a meeting has come, and since which day; why, if it was cancelled. */
    public record Progress(
            MeetingStatus status, LocalDate since, @Nullable CancelReason reason) {}

    public NetworkMeeting {
        if (agenda.minutes() > slot.minutes()) {
            throw new AgendaIsLongerThanTheMeeting();
        }
    }

    /** A new meeting, planned on that day. */
    public static NetworkMeeting planned(
            MeetingId id,
            KredsId kreds,
            NetworkId network,
            Precedence precedence,
            TimeSlot slot,
            Place place,
            @Nullable AccountId coFacilitator,
            Agenda agenda,
            LocalDate on) {
        return new NetworkMeeting(
                id,
                kreds,
                network,
                precedence,
                slot,
                place,
                coFacilitator,
                agenda,
                new Progress(MeetingStatus.PLANNED, on, null),
                Note.empty(),
                Version.NEW);
    }

    /** How far it has come on a day; one that was held long enough ago is closed without anybody's doing. */
    public MeetingStatus statusOn(LocalDate day) {
        return outline().statusOn(day);
    }

    /** Whether its day is over and nobody has said whether it was held. */
    public boolean isToBeSettled(LocalDate day) {
        return outline().isToBeSettled(day);
    }

    public MeetingOutline outline() {
        return new MeetingOutline(id, network, precedence, slot, coFacilitator, progress);
    }

    /** Refuses a change of what is still to come when it is cancelled, held or closed. */
    public void mustBeAhead() {
        switch (progress.status()) {
            case PLANNED, INVITED -> {}
            case HELD, CLOSED -> throw new MeetingIsHeldAlready();
            case CANCELLED -> throw new MeetingIsCancelled();
        }
    }

    /** Refuses to record anything more about a meeting that is closed or was cancelled. */
    public void mustBeOpen(LocalDate day) {
        switch (statusOn(day)) {
            case PLANNED, INVITED, HELD -> {}
            case CLOSED -> throw new MeetingIsClosed();
            case CANCELLED -> throw new MeetingIsCancelled();
        }
    }

    public NetworkMeeting invited(LocalDate on) {
        return progress.status() == MeetingStatus.PLANNED ? with(new Progress(MeetingStatus.INVITED, on, null)) : this;
    }

    public NetworkMeeting held(LocalDate on) {
        return progress.status() == MeetingStatus.HELD ? this : with(new Progress(MeetingStatus.HELD, on, null));
    }

    public NetworkMeeting closed(LocalDate on, Note agreed) {
        return new NetworkMeeting(
                id,
                kreds,
                network,
                precedence,
                slot,
                place,
                coFacilitator,
                agenda,
                new Progress(MeetingStatus.CLOSED, on, null),
                agreed,
                version);
    }

    public NetworkMeeting cancelled(LocalDate on, CancelReason reason) {
        mustBeAhead();
        return with(new Progress(MeetingStatus.CANCELLED, on, reason));
    }

    /** The meeting at another time, after that kommunegruppemøde. */
    public NetworkMeeting moved(TimeSlot to, Precedence after) {
        mustBeAhead();
        return new NetworkMeeting(
                id, kreds, network, after, to, place, coFacilitator, agenda, progress, nextSteps, version);
    }

    /** The meeting with another place, agenda or co-facilitator, or after another kommunegruppemøde. */
    public NetworkMeeting revised(Precedence after, Place where, @Nullable AccountId beside, Agenda anew) {
        mustBeAhead();
        return new NetworkMeeting(id, kreds, network, after, slot, where, beside, anew, progress, nextSteps, version);
    }

    /** The meeting with a reason why what comes before it was no hindrance. */
    public NetworkMeeting explained(Note reason) {
        return new NetworkMeeting(
                id,
                kreds,
                network,
                precedence.explained(reason),
                slot,
                place,
                coFacilitator,
                agenda,
                progress,
                nextSteps,
                version);
    }

    private NetworkMeeting with(Progress newProgress) {
        return new NetworkMeeting(
                id, kreds, network, precedence, slot, place, coFacilitator, agenda, newProgress, nextSteps, version);
    }

    @Override
    public String toString() {
        return "NetworkMeeting[" + id.value() + "]";
    }
}
