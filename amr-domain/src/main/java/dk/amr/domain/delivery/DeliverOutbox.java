package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.meeting.evaluation.EvaluationLetters;
import dk.amr.domain.meeting.invitation.link.MeetingLetters;
import dk.amr.domain.meeting.leave.LeaveLetters;
import dk.amr.domain.meeting.sharing.code.CodeLetters;
import dk.amr.domain.meeting.sharing.invite.SharedLetters;
import dk.amr.domain.offer.link.OfferLetters;
import dk.amr.domain.shared.Days;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Carries what waits in the outbox. The right to get a message is asked for again, on the later of today and the
 * business day it was written for. Each message is taken by one carrier alone; what became of it is kept with its own
 * audit event, so that nothing long is done inside a transaction.
 */
public final class DeliverOutbox {

    private static final int AT_A_TIME = 100;

    /** What a round of delivery came to. */
    public record Round(int delivered, int delayed, int failed, int dropped) {

        private Round plus(Round other) {
            return new Round(
                    delivered + other.delivered,
                    delayed + other.delayed,
                    failed + other.failed,
                    dropped + other.dropped);
        }
    }

    private final Gate gate;
    private final Outbox outbox;
    private final OfferLetters offerLetters;
    private final MeetingLetters meetingLetters;
    private final EvaluationLetters evaluationLetters;
    private final SharedLetters sharedLetters;
    private final CodeLetters codeLetters;
    private final LeaveLetters leaveLetters;
    private final MailCarrier carrier;
    private final Transactions transactions;
    private final Clock clock;

    public DeliverOutbox(
            Gate gate,
            Outbox outbox,
            OfferLetters offerLetters,
            MeetingLetters meetingLetters,
            EvaluationLetters evaluationLetters,
            SharedLetters sharedLetters,
            CodeLetters codeLetters,
            LeaveLetters leaveLetters,
            MailCarrier carrier,
            Transactions transactions,
            Clock clock) {
        this.gate = gate;
        this.outbox = outbox;
        this.offerLetters = offerLetters;
        this.meetingLetters = meetingLetters;
        this.evaluationLetters = evaluationLetters;
        this.sharedLetters = sharedLetters;
        this.codeLetters = codeLetters;
        this.leaveLetters = leaveLetters;
        this.carrier = carrier;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Delivers until nothing more is due. */
    public Round deliver(Caller caller) {
        gate.mustAdmit(caller, UseCase.DELIVER_OUTBOX);
        Round all = new Round(0, 0, 0, 0);
        List<Message> due = outbox.due(caller.kreds(), clock.instant(), AT_A_TIME);
        while (!due.isEmpty()) {
            for (Message message : due) {
                all = all.plus(deliver(caller, message));
            }
            due = outbox.due(caller.kreds(), clock.instant(), AT_A_TIME);
        }
        return all;
    }

    private Round deliver(Caller caller, Message message) {
        if (!transactions.inTransaction(() -> outbox.take(message, clock.instant()))) {
            return new Round(0, 0, 0, 0);
        }
        Dispatch dispatch = attempt(message, Days.laterOf(caller.day(), message.day()));
        gate.perform(caller, UseCase.DELIVER_OUTBOX, act -> {
            act.concerns(Subject.Kind.MESSAGE, message.id().value());
            act.tells(dispatch.getClass().getSimpleName());
            outbox.settle(message.id(), dispatch);
        });
        return counted(dispatch);
    }

    private Dispatch attempt(Message message, LocalDate day) {
        Draft draft = switch (message.kind()) {
            case NETWORK_OFFER -> offerLetters.draft(message, day);
            case MEETING_INVITATION, MEETING_CHANGE, MEETING_CANCELLATION, MEETING_REMINDER ->
                meetingLetters.draft(message, day);
            case MEETING_EVALUATION -> evaluationLetters.draft(message, day);
            case SHARED_AT_MEETING -> sharedLetters.draft(message);
            case SHARED_CODE -> codeLetters.draft(message);
            case LEAVE_REQUEST, LEAVE_CHANGE, LEAVE_VOID -> leaveLetters.draft(message, day);
        };
        Instant now = clock.instant();
        return switch (draft) {
            case Draft.NotAnyMore over -> new Dispatch.Dropped(now, over.cause());
            case Draft.Ready ready ->
                switch (carrier.carry(ready.mail())) {
                    case MailCarrier.Carriage.Carried carried -> new Dispatch.Delivered(now);
                    case MailCarrier.Carriage.Delayed delayed -> message.afterFailure(now, delayed.cause());
                    case MailCarrier.Carriage.Refused refused ->
                        new Dispatch.Failed(message.attempts() + 1, now, refused.cause());
                };
        };
    }

    private static Round counted(Dispatch dispatch) {
        return switch (dispatch) {
            case Dispatch.Delivered delivered -> new Round(1, 0, 0, 0);
            case Dispatch.Waiting waiting -> new Round(0, 1, 0, 0);
            case Dispatch.Underway underway -> new Round(0, 1, 0, 0);
            case Dispatch.Failed failed -> new Round(0, 0, 1, 0);
            case Dispatch.Dropped dropped -> new Round(0, 0, 0, 1);
        };
    }
}
