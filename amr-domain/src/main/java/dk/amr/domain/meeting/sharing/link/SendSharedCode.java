package dk.amr.domain.meeting.sharing.link;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.correspondence.link.PersonalLink;
import dk.amr.domain.meeting.sharing.code.Codes;
import dk.amr.domain.shared.Ids;
import java.time.Clock;
import java.util.List;

/** Mails a code to whoever the link belongs to. */
public final class SendSharedCode {

    private final Gate gate;
    private final SharedByLink byLink;
    private final Codes codes;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public SendSharedCode(Gate gate, SharedByLink byLink, Codes codes, Outbox outbox, Clock clock, Ids ids) {
        this.gate = gate;
        this.byLink = byLink;
        this.codes = codes;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts the mail in the outbox, to leave at once. Refused: too soon after the last one. */
    public void send(Caller caller, String secret, String address) {
        gate.mustAdmit(caller, UseCase.SEND_SHARED_CODE);
        // outside the transaction, so that a guess in vain stays counted
        PersonalLink link = byLink.link(secret, address, caller.day());
        gate.perform(caller, UseCase.SEND_SHARED_CODE, act -> {
            act.concerns(Subject.Kind.MEETING, byLink.meeting(link).id().value());
            outbox.addAll(List.of(Message.written(
                    new MessageId(ids.next()),
                    link.kreds(),
                    link.person(),
                    MessageKind.SHARED_CODE,
                    codes.ask(link).id(),
                    caller.day(),
                    clock.instant())));
        });
    }
}
