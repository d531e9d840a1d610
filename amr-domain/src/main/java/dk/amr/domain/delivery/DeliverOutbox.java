package dk.amr.domain.delivery;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Draft;
import dk.amr.domain.correspondence.LoadingCarrier;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MailCarrier;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.correspondence.Outbox;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.shared.Refusal;
import dk.amr.domain.shared.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Carries what waits in the outbox. The right to get a message is asked for again, on the later of today and the
 * business day it was written for. Each message is taken by one carrier alone; what became of it is kept with its own
 * audit event, so that nothing long is done inside a transaction. Where the carrier takes many at once they are asked
 * about, taken and settled together. A message that cannot be written is given up, shown, and keeps no other waiting.
 */
public final class DeliverOutbox {

    private static final int AT_A_TIME = 100;
    private static final Round NOTHING = new Round(0, 0, 0, 0);

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
    private final Letters letters;
    private final AccountPost accountPost;
    private final MailCarrier carrier;
    private final Transactions transactions;
    private final Settlement settlement;
    private final Clock clock;

    public DeliverOutbox(
            Gate gate,
            Outbox outbox,
            Letters letters,
            AccountPost accountPost,
            MailCarrier carrier,
            Transactions transactions,
            OfferRepository offers,
            Clock clock) {
        this.gate = gate;
        this.outbox = outbox;
        this.letters = letters;
        this.accountPost = accountPost;
        this.carrier = carrier;
        this.transactions = transactions;
        this.settlement = new Settlement(outbox, offers);
        this.clock = clock;
    }

    /** Delivers until nothing more is due. */
    public Round deliver(Caller caller) {
        gate.mustAdmit(caller, UseCase.DELIVER_OUTBOX);
        Round all = NOTHING;
        List<Message> due = outbox.due(caller.kreds(), clock.instant(), AT_A_TIME);
        while (!due.isEmpty()) {
            all = all.plus(
                    carrier instanceof LoadingCarrier many ? together(caller, many, due) : oneByOne(caller, due));
            due = outbox.due(caller.kreds(), clock.instant(), AT_A_TIME);
        }
        return all.plus(toAccounts(caller));
    }

    private Round toAccounts(Caller caller) {
        List<AccountPost.Tried> tried = accountPost.carry(caller.kreds(), carrier);
        gate.performAll(
                caller,
                UseCase.DELIVER_OUTBOX,
                tried,
                (act, each) -> {
                    act.concerns(Subject.Kind.ACCOUNT, each.account().value());
                    act.tells(each.outcome().name());
                },
                () -> accountPost.settle(tried));
        return tried.stream().map(each -> each.outcome().counted()).reduce(NOTHING, Round::plus);
    }

    private Round together(Caller caller, LoadingCarrier many, List<Message> due) {
        return drafts(caller, due)
                .map(drafts -> together(caller, many, due, drafts))
                .orElseGet(() -> oneByOne(caller, due));
    }

    /** Nothing where one cannot be written: by itself it is shown. So it is with a fault, which is told as one. */
    private Optional<Map<MessageId, Draft>> drafts(Caller caller, List<Message> due) {
        boolean isFault = true;
        try {
            Map<MessageId, Draft> drafts = letters.drafts(due, caller.day());
            isFault = false;
            return Optional.of(drafts);
        } catch (Refusal oneOfThem) {
            isFault = false;
            return Optional.empty();
        } finally {
            if (isFault) {
                oneByOne(caller, due);
            }
        }
    }

    /** What takes time is done first, so that little comes between taking them and noting what became of them. */
    private Round together(Caller caller, LoadingCarrier many, List<Message> due, Map<MessageId, Draft> drafts) {
        List<Mail> mails = drafts.values().stream()
                .flatMap(draft -> draft instanceof Draft.Ready ready ? Stream.of(ready.mail()) : Stream.empty())
                .toList();
        try (LoadingCarrier.Load load = many.load(mails)) {
            List<Message> taken = outbox.takeAll(due, clock.instant());
            Map<MessageId, MailCarrier.Carriage> carried = load.carry(taken.stream()
                    .map(Message::id)
                    .filter(id -> drafts.get(id) instanceof Draft.Ready)
                    .toList());
            Map<Message, Dispatch> dispatches = new LinkedHashMap<>();
            taken.forEach(message -> dispatches.put(
                    message,
                    dispatch(
                            message,
                            Objects.requireNonNull(drafts.get(message.id())),
                            unused -> Objects.requireNonNull(carried.get(message.id())))));
            return settled(caller, dispatches);
        }
    }

    private Round oneByOne(Caller caller, List<Message> due) {
        return due.stream().map(message -> deliver(caller, message)).reduce(NOTHING, Round::plus);
    }

    private Round deliver(Caller caller, Message message) {
        if (!transactions.inTransaction(() -> outbox.take(message, clock.instant()))) {
            return NOTHING;
        }
        Dispatch dispatch = dispatch(message, letters.draftOrWhyNot(message, caller.day()), carrier::carry);
        return settled(caller, Map.of(message, dispatch));
    }

    private Dispatch dispatch(Message message, Draft draft, Function<Mail, MailCarrier.Carriage> carrying) {
        Instant now = clock.instant();
        return switch (draft) {
            case Draft.NotAnyMore over -> new Dispatch.Dropped(now, over.cause().code());
            case Draft.NotWritten fault -> new Dispatch.Failed(message.attempts() + 1, now, fault.cause());
            case Draft.Ready ready ->
                switch (carrying.apply(ready.mail())) {
                    case MailCarrier.Carriage.Carried carried -> new Dispatch.Delivered(now);
                    case MailCarrier.Carriage.Delayed delayed -> message.afterFailure(now, delayed.cause());
                    case MailCarrier.Carriage.Refused refused ->
                        new Dispatch.Failed(message.attempts() + 1, now, refused.cause());
                };
        };
    }

    private Round settled(Caller caller, Map<Message, Dispatch> dispatches) {
        gate.performAll(
                caller,
                UseCase.DELIVER_OUTBOX,
                List.copyOf(dispatches.entrySet()),
                (act, each) -> {
                    act.concerns(Subject.Kind.MESSAGE, each.getKey().id().value());
                    act.tells(each.getValue().getClass().getSimpleName());
                },
                () -> settlement.keep(dispatches, caller.day()));
        return dispatches.values().stream().map(DeliverOutbox::counted).reduce(NOTHING, Round::plus);
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
